"""Public documents, as their owners publish them, compiled and checked; the result is a table in the documentation."""
