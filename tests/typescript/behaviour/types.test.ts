import assert from "node:assert/strict";
import { test } from "node:test";
import { APIStatusError, type Call, Mini, type Post } from "../index.js";
import { Fake } from "../testing.js";

// What must not compile stands below @ts-expect-error; the program then runs what may.
test("types hold", async () => {
  const mini = new Fake().client(Mini);
  // @ts-expect-error a required member is missing
  const missing = mini.posts.create({});
  await missing;
  // @ts-expect-error another type
  await mini.posts.list({ limit: "2" });
  const privacyLevel = 1;
  const tiktok = {
    platform: "tiktok",
    accountId: "a",
    platformSpecificData: { privacyLevel },
  } as const;
  // @ts-expect-error the platform tells what its data are
  const wrong: Post["platforms"] = [tiktok];
  assert.equal(wrong?.length, 1);
  // @ts-expect-error no such option
  assert.ok(new Mini({ apikey: "x" }));
  const call: Call<Post> = mini.posts.get("1");
  const promise: Promise<Post> = call;
  const { data, response } = await call.withResponse();
  const id: string = data.id;
  const status: number = response.status;
  assert.deepEqual([id, status, await promise], ["p1", 200, data]);
  for await (const post of mini.posts.list({ status: "anything", limit: undefined })) {
    const created: Date | undefined = post.createdAt;
    assert.ok(created);
  }
  const page = await mini.posts.list();
  const total: number | undefined = page.result.pagination?.total;
  assert.equal(total, 1);
  const error: APIStatusError<{ error: string }> = new APIStatusError("x", {
    model: { error: "e" },
  });
  assert.equal(error.model?.error, "e");
});
