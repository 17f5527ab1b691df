"""Lathe: compiles an OpenAPI document to SDKs."""
