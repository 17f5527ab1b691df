from .page import (
    FooInputInput as FooInputInput,
    FooParams as FooParams,
    ListInput as ListInput,
    ModelModelInput as ModelModelInput,
    PageInlineInput as PageInlineInput,
    PageModelInput as PageModelInput,
)
