export const examples: Readonly<Record<string, string>> = {
  "posts.get": '{"post":{"_id":"p1","content":"An example.","createdAt":"2026-01-02T03:04:05Z"}}',
};
