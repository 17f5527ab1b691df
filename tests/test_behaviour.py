"""What a user of a printed SDK notices, shape by shape: a few lines of YAML, compiled, imported and called."""

from __future__ import annotations

from support.sdk import Builder, answer


def test_a_call(built: Builder) -> None:
    sdk = built(
        """
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Pet: {type: object, required: [petName], properties: {petName: {type: string}}}
        """
    )
    pet = sdk.client(answer({"petName": "Tom"})).pets.get("a/b c")
    assert isinstance(pet, sdk.model("Pet"))
    assert pet.pet_name == "Tom"
    assert str(sdk.sent.last.url) == "https://api.test/v1/pets/a%2Fb%20c"
    assert sdk.run(lambda client: client.pets.get("1"), answer({"petName": "Tim"})).pet_name == "Tim"
