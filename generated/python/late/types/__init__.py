"""What methods take where a dict is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_settings import (
        InstagramIceBreakerInput as InstagramIceBreakerInput,
        SetTelegramCommandInput as SetTelegramCommandInput,
    )
    from .connect import (
        FacebookPageUserProfileInput as FacebookPageUserProfileInput,
        GoogleBusinessLocationUserProfileInput as GoogleBusinessLocationUserProfileInput,
        SnapchatProfileSelectedPublicProfileInput as SnapchatProfileSelectedPublicProfileInput,
    )
    from .gmb_attributes import (
        GoogleBusinessAttributeRepeatedEnumValueInput as GoogleBusinessAttributeRepeatedEnumValueInput,
        UpdateGoogleBusinessAttributeInput as UpdateGoogleBusinessAttributeInput,
    )
    from .gmb_food_menus import (
        FoodMenuInput as FoodMenuInput,
        FoodMenuItemAttributesInput as FoodMenuItemAttributesInput,
        FoodMenuItemInput as FoodMenuItemInput,
        FoodMenuItemOptionInput as FoodMenuItemOptionInput,
        FoodMenuLabelInput as FoodMenuLabelInput,
        FoodMenuSectionInput as FoodMenuSectionInput,
        MoneyInput as MoneyInput,
    )
    from .gmb_location import (
        GoogleBusinessEndDateInput as GoogleBusinessEndDateInput,
        GoogleBusinessLocationDetailProfileInput as GoogleBusinessLocationDetailProfileInput,
        GoogleBusinessPhoneNumbersInput as GoogleBusinessPhoneNumbersInput,
        GoogleBusinessRegularHoursUpdateInput as GoogleBusinessRegularHoursUpdateInput,
        GoogleBusinessRegularPeriodUpdateInput as GoogleBusinessRegularPeriodUpdateInput,
        GoogleBusinessSpecialHoursInput as GoogleBusinessSpecialHoursInput,
        GoogleBusinessSpecialPeriodInput as GoogleBusinessSpecialPeriodInput,
        GoogleBusinessStartDateInput as GoogleBusinessStartDateInput,
    )
    from .media_item import MediaItemInput as MediaItemInput
    from .messages import (
        EditInboxMessageReplyMarkupInput as EditInboxMessageReplyMarkupInput,
        EditInboxMessageReplyMarkupKeyboardInput as EditInboxMessageReplyMarkupKeyboardInput,
        InboxMessageButtonInput as InboxMessageButtonInput,
        InboxMessageQuickReplyInput as InboxMessageQuickReplyInput,
        InboxMessageReplyMarkupInput as InboxMessageReplyMarkupInput,
        InboxMessageReplyMarkupKeyboardInput as InboxMessageReplyMarkupKeyboardInput,
        InboxMessageTemplateElementButtonInput as InboxMessageTemplateElementButtonInput,
        InboxMessageTemplateElementInput as InboxMessageTemplateElementInput,
        InboxMessageTemplateInput as InboxMessageTemplateInput,
    )
    from .posts import (
        BlueskyPlatformDataInput as BlueskyPlatformDataInput,
        BlueskyPlatformDataThreadItemInput as BlueskyPlatformDataThreadItemInput,
        CreatePostMediaItemInput as CreatePostMediaItemInput,
        CreatePostPlatformCustomMediaInput as CreatePostPlatformCustomMediaInput,
        CreatePostPlatformInput as CreatePostPlatformInput,
        FacebookPlatformDataInput as FacebookPlatformDataInput,
        GoogleBusinessPlatformDataCallToActionInput as GoogleBusinessPlatformDataCallToActionInput,
        GoogleBusinessPlatformDataInput as GoogleBusinessPlatformDataInput,
        InstagramPlatformDataInput as InstagramPlatformDataInput,
        InstagramPlatformDataTrialParamsInput as InstagramPlatformDataTrialParamsInput,
        InstagramPlatformDataUserTagInput as InstagramPlatformDataUserTagInput,
        LinkedInPlatformDataInput as LinkedInPlatformDataInput,
        PinterestPlatformDataInput as PinterestPlatformDataInput,
        PostPlatformSpecificDataInput as PostPlatformSpecificDataInput,
        RecyclingConfigInput as RecyclingConfigInput,
        RedditPlatformDataInput as RedditPlatformDataInput,
        SnapchatPlatformDataInput as SnapchatPlatformDataInput,
        TelegramPlatformDataInput as TelegramPlatformDataInput,
        ThreadsPlatformDataInput as ThreadsPlatformDataInput,
        ThreadsPlatformDataThreadItemInput as ThreadsPlatformDataThreadItemInput,
        TikTokPlatformDataInput as TikTokPlatformDataInput,
        TwitterPlatformDataInput as TwitterPlatformDataInput,
        TwitterPlatformDataThreadItemInput as TwitterPlatformDataThreadItemInput,
        YouTubePlatformDataInput as YouTubePlatformDataInput,
    )
    from .queue import QueueSlotInput as QueueSlotInput
    from .validate import (
        PostMediaItemInput as PostMediaItemInput,
        PostPlatformCustomMediaInput as PostPlatformCustomMediaInput,
        PostPlatformInput as PostPlatformInput,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "BlueskyPlatformDataInput": ".posts",
        "BlueskyPlatformDataThreadItemInput": ".posts",
        "CreatePostMediaItemInput": ".posts",
        "CreatePostPlatformCustomMediaInput": ".posts",
        "CreatePostPlatformInput": ".posts",
        "EditInboxMessageReplyMarkupInput": ".messages",
        "EditInboxMessageReplyMarkupKeyboardInput": ".messages",
        "FacebookPageUserProfileInput": ".connect",
        "FacebookPlatformDataInput": ".posts",
        "FoodMenuInput": ".gmb_food_menus",
        "FoodMenuItemAttributesInput": ".gmb_food_menus",
        "FoodMenuItemInput": ".gmb_food_menus",
        "FoodMenuItemOptionInput": ".gmb_food_menus",
        "FoodMenuLabelInput": ".gmb_food_menus",
        "FoodMenuSectionInput": ".gmb_food_menus",
        "GoogleBusinessAttributeRepeatedEnumValueInput": ".gmb_attributes",
        "GoogleBusinessEndDateInput": ".gmb_location",
        "GoogleBusinessLocationDetailProfileInput": ".gmb_location",
        "GoogleBusinessLocationUserProfileInput": ".connect",
        "GoogleBusinessPhoneNumbersInput": ".gmb_location",
        "GoogleBusinessPlatformDataCallToActionInput": ".posts",
        "GoogleBusinessPlatformDataInput": ".posts",
        "GoogleBusinessRegularHoursUpdateInput": ".gmb_location",
        "GoogleBusinessRegularPeriodUpdateInput": ".gmb_location",
        "GoogleBusinessSpecialHoursInput": ".gmb_location",
        "GoogleBusinessSpecialPeriodInput": ".gmb_location",
        "GoogleBusinessStartDateInput": ".gmb_location",
        "InboxMessageButtonInput": ".messages",
        "InboxMessageQuickReplyInput": ".messages",
        "InboxMessageReplyMarkupInput": ".messages",
        "InboxMessageReplyMarkupKeyboardInput": ".messages",
        "InboxMessageTemplateElementButtonInput": ".messages",
        "InboxMessageTemplateElementInput": ".messages",
        "InboxMessageTemplateInput": ".messages",
        "InstagramIceBreakerInput": ".account_settings",
        "InstagramPlatformDataInput": ".posts",
        "InstagramPlatformDataTrialParamsInput": ".posts",
        "InstagramPlatformDataUserTagInput": ".posts",
        "LinkedInPlatformDataInput": ".posts",
        "MediaItemInput": ".media_item",
        "MoneyInput": ".gmb_food_menus",
        "PinterestPlatformDataInput": ".posts",
        "PostMediaItemInput": ".validate",
        "PostPlatformCustomMediaInput": ".validate",
        "PostPlatformInput": ".validate",
        "PostPlatformSpecificDataInput": ".posts",
        "QueueSlotInput": ".queue",
        "RecyclingConfigInput": ".posts",
        "RedditPlatformDataInput": ".posts",
        "SetTelegramCommandInput": ".account_settings",
        "SnapchatPlatformDataInput": ".posts",
        "SnapchatProfileSelectedPublicProfileInput": ".connect",
        "TelegramPlatformDataInput": ".posts",
        "ThreadsPlatformDataInput": ".posts",
        "ThreadsPlatformDataThreadItemInput": ".posts",
        "TikTokPlatformDataInput": ".posts",
        "TwitterPlatformDataInput": ".posts",
        "TwitterPlatformDataThreadItemInput": ".posts",
        "UpdateGoogleBusinessAttributeInput": ".gmb_attributes",
        "YouTubePlatformDataInput": ".posts",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
