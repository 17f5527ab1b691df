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
