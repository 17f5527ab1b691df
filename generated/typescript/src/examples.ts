/** The documented answers, as JSON, for the test double. */
export const examples: Readonly<Record<string, string>> = {
  "tools.downloadYouTubeVideo":
    '{"success":true,"title":"How we roast our winter blend","formats":[{"id":"137","label":"1080p MP4","ext":"mp4","type":"video","height":1080,"width":1920},{"id":"140","label":"Audio M4A","ext":"m4a","type":"audio"}]}',
  "tools.getYouTubeTranscript":
    '{"success":true,"videoId":"dQw4w9WgXcQ","language":"en","fullText":"Welcome to the roastery. Today we roast the winter blend.","segments":[{"text":"Welcome to the roastery.","start":0,"duration":2.4},{"text":"Today we roast the winter blend.","start":2.4,"duration":3.1}]}',
  "tools.downloadInstagramMedia":
    '{"success":true,"title":"Winter blend","downloadUrl":"https://example.com/downloads/winter-blend.mp4"}',
  "tools.checkInstagramHashtags":
    '{"success":true,"results":[{"hashtag":"coffee","status":"safe","reason":"No restrictions found.","confidence":0.95},{"hashtag":"followforfollow","status":"restricted","reason":"Often used for spam.","confidence":0.8}],"summary":{"banned":0,"restricted":1,"safe":1}}',
  "tools.downloadTikTokVideo":
    '{"success":true,"title":"Latte art in 15 seconds","formats":[{"id":"0","label":"No watermark","ext":"mp4"},{"id":"1","label":"With watermark","ext":"mp4"}]}',
  "tools.downloadTwitterMedia":
    '{"success":true,"title":"Winter blend is here","downloadUrl":"https://example.com/downloads/winter-blend-x.mp4"}',
  "tools.downloadFacebookVideo":
    '{"success":true,"title":"Inside the roastery","downloadUrl":"https://example.com/downloads/roastery.mp4","thumbnail":"https://example.com/downloads/roastery.jpg"}',
  "tools.downloadLinkedInVideo":
    '{"success":true,"title":"Meet the team","downloadUrl":"https://example.com/downloads/team.mp4"}',
  "tools.downloadBlueskyMedia":
    '{"success":true,"title":"Latte art","text":"Our barista at work.","downloadUrl":"https://example.com/downloads/latte-art.mp4","thumbnail":"https://example.com/downloads/latte-art.jpg"}',
  "validate.postLength":
    '{"text":"Our winter blend is back!","platforms":{"twitter":{"count":25,"limit":280,"valid":true},"threads":{"count":25,"limit":500,"valid":true}}}',
  "validate.post": '{"valid":true,"message":"No issues found.","warnings":[]}',
  "validate.media":
    '{"valid":true,"url":"https://example.com/media/winter-blend.jpg","contentType":"image/jpeg","size":250880,"sizeFormatted":"245 KB","type":"image","platformLimits":{"instagram":{"limit":8388608,"limitFormatted":"8.0 MB","withinLimit":true},"twitter":{"limit":5242880,"limitFormatted":"5.0 MB","withinLimit":true}}}',
  "validate.subreddit": '{"exists":false,"error":"There is no such subreddit."}',
  "analytics.get":
    '{"overview":{"totalPosts":2,"publishedPosts":2,"scheduledPosts":0,"lastSync":"2026-12-10T08:30:00Z"},"posts":[{"_id":"66f1a2b3c4d5e6f708192a30","content":"Our winter blend is back!","status":"published","platform":"instagram","analytics":{"impressions":8000,"reach":6900,"likes":300,"comments":40,"shares":36,"saves":24,"clicks":95,"views":0,"engagementRate":5}}],"pagination":{"page":1,"limit":50,"total":1,"pages":1},"hasAnalyticsAccess":true}',
  "analytics.getYouTubeDailyViews":
    '{"success":true,"videoId":"dQw4w9WgXcQ","dateRange":{"startDate":"2026-12-06","endDate":"2026-12-07"},"totalViews":1950,"dailyViews":[{"date":"2026-12-07","views":1100,"estimatedMinutesWatched":825.0,"averageViewDuration":45.0,"subscribersGained":9,"subscribersLost":1,"likes":74,"comments":11,"shares":6},{"date":"2026-12-06","views":850,"estimatedMinutesWatched":609.2,"averageViewDuration":43.0,"subscribersGained":6,"subscribersLost":2,"likes":58,"comments":7,"shares":3}],"lastSyncedAt":"2026-12-10T06:00:00Z","scopeStatus":{"hasAnalyticsScope":true}}',
  "analytics.getDailyMetrics":
    '{"dailyData":[{"date":"2026-12-07","postCount":2,"platforms":{"instagram":1,"twitter":1},"metrics":{"impressions":6500,"reach":5500,"likes":314,"comments":25,"shares":33,"saves":45,"clicks":53,"views":0}},{"date":"2026-12-08","postCount":1,"platforms":{"instagram":1},"metrics":{"impressions":5100,"reach":4400,"likes":310,"comments":24,"shares":41,"saves":62,"clicks":20,"views":6200}}],"platformBreakdown":[{"platform":"instagram","postCount":2,"impressions":9300,"reach":8000,"likes":570,"comments":42,"shares":63,"saves":102,"clicks":35,"views":6200},{"platform":"twitter","postCount":1,"impressions":2300,"reach":1900,"likes":54,"comments":7,"shares":11,"saves":5,"clicks":38,"views":0}]}',
  "analytics.getBestTimeToPost":
    '{"slots":[{"day_of_week":1,"hour":9,"avg_engagement":342.5,"post_count":12},{"day_of_week":3,"hour":17,"avg_engagement":287.1,"post_count":9}]}',
  "analytics.getContentDecay":
    '{"buckets":[{"bucket_order":0,"bucket_label":"0-6h","avg_pct_of_final":45.2,"post_count":64},{"bucket_order":2,"bucket_label":"12-24h","avg_pct_of_final":78.3,"post_count":61}]}',
  "analytics.getPostingFrequency":
    '{"frequency":[{"platform":"instagram","posts_per_week":3,"avg_engagement_rate":4.8,"avg_engagement":312.4,"weeks_count":11},{"platform":"twitter","posts_per_week":5,"avg_engagement_rate":2.1,"avg_engagement":74.6,"weeks_count":8}]}',
  "analytics.getPostTimeline":
    '{"postId":"66f1a2b3c4d5e6f708192a30","timeline":[{"date":"2026-12-08","platform":"twitter","platformPostId":"1998321456789012345","impressions":1400,"reach":1150,"likes":38,"comments":5,"shares":7,"saves":3,"clicks":22,"views":0},{"date":"2026-12-09","platform":"twitter","platformPostId":"1998321456789012345","impressions":2300,"reach":1900,"likes":54,"comments":7,"shares":11,"saves":5,"clicks":38,"views":0}]}',
  "analytics.getLinkedInAggregate":
    '{"accountId":"66f1a2b3c4d5e6f708192b05","platform":"linkedin","accountType":"personal","username":"Anna Keller","aggregation":"TOTAL","dateRange":{"startDate":"2026-12-01","endDate":"2026-12-08"},"analytics":{"impressions":20000,"reach":12400,"reactions":310,"comments":62,"shares":28,"engagementRate":2.0},"note":"Totals for the requested date range.","lastUpdated":"2026-12-08T08:30:00Z"}',
  "analytics.getLinkedInPost":
    '{"accountId":"66f1a2b3c4d5e6f708192b01","platform":"linkedin","accountType":"organization","username":"Harbor Coffee","postUrn":"urn:li:share:7401234567890123456","analytics":{"impressions":4000,"reach":2950,"likes":96,"comments":14,"shares":10,"clicks":80,"views":0,"engagementRate":5.0},"lastUpdated":"2026-12-08T08:30:00Z"}',
  "analytics.getLinkedInPostReactions":
    '{"accountId":"66f1a2b3c4d5e6f708192b01","platform":"linkedin","accountType":"organization","username":"Harbor Coffee","postUrn":"urn:li:share:7401234567890123456","reactions":[{"reactionType":"LIKE","reactionLabel":"Like","reactedAt":"2026-12-07T15:20:00Z","from":{"urn":"urn:li:person:a1B2c3D4e5","name":"Anna Keller","headline":"Head of Product at Example Company","username":"annakeller","profilePicture":"https://example.com/pictures/anna.jpg","profileUrl":"https://www.linkedin.com/in/annakeller"}}],"pagination":{"hasMore":true,"cursor":"1","total":96},"lastUpdated":"2026-12-08T08:30:00Z"}',
  "accountGroups.list":
    '{"groups":[{"_id":"66f1a2b3c4d5e6f708192d01","name":"Launch channels","accountIds":["66f1a2b3c4d5e6f708192b01","66f1a2b3c4d5e6f708192b02"]}]}',
  "accountGroups.create":
    '{"message":"Account group created","group":{"_id":"66f1a2b3c4d5e6f708192d01","name":"Launch channels","accountIds":["66f1a2b3c4d5e6f708192b01","66f1a2b3c4d5e6f708192b02"]}}',
  "accountGroups.update":
    '{"message":"Account group updated","group":{"_id":"66f1a2b3c4d5e6f708192d01","name":"Holiday channels","accountIds":["66f1a2b3c4d5e6f708192b01","66f1a2b3c4d5e6f708192b02"]}}',
  "accountGroups.delete": '{"message":"Account group deleted"}',
  "media.getPresignedUrl":
    '{"uploadUrl":"https://storage.example.com/temp/winter-blend.mp4?signature=4f9c2b7a","publicUrl":"https://media.example.com/temp/winter-blend.mp4","key":"temp/winter-blend.mp4","type":"video"}',
  "reddit.search":
    '{"posts":[{"id":"1pq4x7z","title":"Best beans for a moka pot?","selftext":"I prefer dark roasts.","author":"mokafan","subreddit":"coffee","score":128,"num_comments":47,"created_utc":1796720400,"permalink":"/r/coffee/comments/1pq4x7z/best_beans_for_a_moka_pot/"}],"after":"t3_1pq4x7z"}',
  "reddit.feed":
    '{"posts":[{"id":"1pq4x7z","title":"Best beans for a moka pot?","author":"mokafan","subreddit":"coffee","score":128,"num_comments":47,"created_utc":1796720400,"permalink":"/r/coffee/comments/1pq4x7z/best_beans_for_a_moka_pot/"}],"after":"t3_1pq4x7z"}',
  "usage.get":
    '{"planName":"Accelerate","billingPeriod":"monthly","signupDate":"2026-12-01T09:00:00Z","limits":{"uploads":500,"profiles":10},"usage":{"uploads":127,"profiles":2,"lastReset":"2026-12-01T09:00:00Z"}}',
  "posts.list":
    '{"posts":[{"_id":"66f1a2b3c4d5e6f708192a30","userId":"66f1a2b3c4d5e6f708192a00","content":"Our winter blend is back!","status":"published","scheduledFor":"2026-12-08T09:00:00Z","timezone":"America/New_York","platforms":[{"platform":"twitter","accountId":{"_id":"66f1a2b3c4d5e6f708192b02","platform":"twitter","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true},"status":"published","publishedAt":"2026-12-08T09:00:04Z","platformPostId":"1998321456789012345","platformPostUrl":"https://x.com/northwindcoffee/status/1998321456789012345"}],"tags":["winter"],"createdAt":"2026-12-05T15:20:00Z","updatedAt":"2026-12-08T09:00:04Z"},{"_id":"66f1a2b3c4d5e6f708192a31","userId":"66f1a2b3c4d5e6f708192a00","content":"Gift boxes ship until December 20.","status":"draft","platforms":[{"platform":"instagram","accountId":"66f1a2b3c4d5e6f708192b01","status":"pending"}],"createdAt":"2026-12-06T10:00:00Z","updatedAt":"2026-12-06T10:00:00Z"}],"pagination":{"page":1,"limit":10,"total":2,"pages":1}}',
  "posts.create":
    '{"message":"Post scheduled","post":{"_id":"66f1a2b3c4d5e6f708192a30","userId":"66f1a2b3c4d5e6f708192a00","content":"Our winter blend is back!","mediaItems":[{"type":"image","url":"https://media.example.com/temp/winter-blend.jpg"}],"status":"scheduled","scheduledFor":"2026-12-08T09:00:00Z","timezone":"America/New_York","platforms":[{"platform":"instagram","accountId":{"_id":"66f1a2b3c4d5e6f708192b01","platform":"instagram","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true},"status":"pending"},{"platform":"twitter","accountId":{"_id":"66f1a2b3c4d5e6f708192b02","platform":"twitter","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true},"customContent":"The winter blend is back.","status":"pending"}],"tags":["winter"],"createdAt":"2026-12-05T15:20:00Z","updatedAt":"2026-12-05T15:20:00Z"}}',
  "posts.get":
    '{"post":{"_id":"66f1a2b3c4d5e6f708192a30","userId":"66f1a2b3c4d5e6f708192a00","content":"Our winter blend is back!","status":"partial","scheduledFor":"2026-12-08T09:00:00Z","timezone":"America/New_York","platforms":[{"platform":"twitter","accountId":{"_id":"66f1a2b3c4d5e6f708192b02","platform":"twitter","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true},"status":"published","publishedAt":"2026-12-08T09:00:04Z","platformPostId":"1998321456789012345","platformPostUrl":"https://x.com/northwindcoffee/status/1998321456789012345"},{"platform":"instagram","accountId":{"_id":"66f1a2b3c4d5e6f708192b01","platform":"instagram","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":false},"status":"failed","errorMessage":"The Instagram access token has expired.","errorCategory":"auth_expired","errorSource":"user"}],"createdAt":"2026-12-05T15:20:00Z","updatedAt":"2026-12-08T09:00:06Z"}}',
  "posts.update":
    '{"message":"Post updated","post":{"_id":"66f1a2b3c4d5e6f708192a30","content":"Our winter blend is back, in whole bean and ground!","status":"scheduled","scheduledFor":"2026-12-09T14:00:00Z","timezone":"America/New_York","platforms":[{"platform":"twitter","accountId":"66f1a2b3c4d5e6f708192b02","status":"pending"}],"updatedAt":"2026-12-06T11:45:00Z"}}',
  "posts.delete": '{"message":"Post deleted"}',
  "posts.bulkUpload":
    '{"success":true,"totalRows":2,"created":1,"failed":1,"errors":[{"row":2,"error":"Invalid date format"}],"posts":[{"_id":"66f1a2b3c4d5e6f708192a32","content":"Latte art class on Saturday.","status":"scheduled","scheduledFor":"2026-12-12T10:00:00Z"}]}',
  "posts.retry":
    '{"message":"Post published","post":{"_id":"66f1a2b3c4d5e6f708192a30","content":"Our winter blend is back!","status":"published","platforms":[{"platform":"instagram","accountId":{"_id":"66f1a2b3c4d5e6f708192b01","platform":"instagram","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true},"status":"published","publishedAt":"2026-12-08T10:15:02Z","platformPostId":"18041234567890123","platformPostUrl":"https://www.instagram.com/p/DWinterBlnd/"}]}}',
  "posts.unpublish": '{"success":true,"message":"Post deleted from twitter"}',
  "users.list":
    '{"currentUserId":"66f1a2b3c4d5e6f708192a00","users":[{"_id":"66f1a2b3c4d5e6f708192a00","name":"Sam Ortiz","email":"sam@example.com","role":"owner","isRoot":true,"profileAccess":["all"],"createdAt":"2026-12-01T09:00:00Z"},{"_id":"66f1a2b3c4d5e6f708192a01","name":"Ada Novak","email":"ada@example.com","role":"member","isRoot":false,"profileAccess":["66f1a2b3c4d5e6f708192a3b"],"createdAt":"2026-12-02T13:30:00Z"}]}',
  "users.get":
    '{"user":{"_id":"66f1a2b3c4d5e6f708192a01","name":"Ada Novak","email":"ada@example.com","role":"member","isRoot":false,"profileAccess":["66f1a2b3c4d5e6f708192a3b"]}}',
  "profiles.list":
    '{"profiles":[{"_id":"66f1a2b3c4d5e6f708192a3b","userId":"66f1a2b3c4d5e6f708192a00","name":"Northwind Coffee","description":"Main brand accounts","color":"#4f46e5","isDefault":true,"createdAt":"2026-12-01T09:00:00Z"},{"_id":"66f1a2b3c4d5e6f708192a3c","userId":"66f1a2b3c4d5e6f708192a00","name":"Northwind Roastery","description":"Wholesale and events","color":"#0d9488","isDefault":false,"createdAt":"2026-12-03T14:20:00Z"}]}',
  "profiles.create":
    '{"message":"Profile created","profile":{"_id":"66f1a2b3c4d5e6f708192a3c","userId":"66f1a2b3c4d5e6f708192a00","name":"Northwind Roastery","description":"Wholesale and events","color":"#0d9488","isDefault":false,"createdAt":"2026-12-03T14:20:00Z"}}',
  "profiles.get":
    '{"profile":{"_id":"66f1a2b3c4d5e6f708192a3b","userId":"66f1a2b3c4d5e6f708192a00","name":"Northwind Coffee","description":"Main brand accounts","color":"#4f46e5","isDefault":true,"createdAt":"2026-12-01T09:00:00Z"}}',
  "profiles.update":
    '{"message":"Profile updated","profile":{"_id":"66f1a2b3c4d5e6f708192a3c","userId":"66f1a2b3c4d5e6f708192a00","name":"Northwind Roastery EU","description":"Wholesale and events","color":"#b45309","isDefault":true,"createdAt":"2026-12-03T14:20:00Z"}}',
  "profiles.delete": '{"message":"Profile deleted"}',
  "accounts.list":
    '{"accounts":[{"_id":"66f1a2b3c4d5e6f708192b01","platform":"instagram","profileId":"66f1a2b3c4d5e6f708192a3b","username":"northwindcoffee","displayName":"Northwind Coffee","profileUrl":"https://www.instagram.com/northwindcoffee","isActive":true,"followersCount":12840,"followersLastUpdated":"2026-12-10T03:00:00Z"},{"_id":"66f1a2b3c4d5e6f708192b02","platform":"twitter","profileId":"66f1a2b3c4d5e6f708192a3b","username":"northwindcoffee","displayName":"Northwind Coffee","profileUrl":"https://x.com/northwindcoffee","isActive":true,"followersCount":5310,"followersLastUpdated":"2026-12-10T03:00:00Z"}],"hasAnalyticsAccess":true}',
  "accounts.getFollowerStats":
    '{"accounts":[{"_id":"66f1a2b3c4d5e6f708192b01","platform":"instagram","profileId":"66f1a2b3c4d5e6f708192a3b","username":"northwindcoffee","displayName":"Northwind Coffee","isActive":true,"profilePicture":"https://example.com/avatars/northwindcoffee.jpg","currentFollowers":12840,"lastUpdated":"2026-12-10T03:00:00Z","growth":40,"growthPercentage":0.31,"dataPoints":2}],"stats":{"66f1a2b3c4d5e6f708192b01":[{"date":"2026-12-09","followers":12800},{"date":"2026-12-10","followers":12840}]},"dateRange":{"from":"2026-12-09T00:00:00Z","to":"2026-12-10T23:59:59Z"},"granularity":"daily"}',
  "accounts.update":
    '{"message":"Account updated","username":"northwindcoffee","displayName":"Northwind Coffee Official"}',
  "accounts.delete": '{"message":"Account disconnected"}',
  "accounts.listHealth":
    '{"summary":{"total":2,"healthy":1,"warning":0,"error":1,"needsReconnect":1},"accounts":[{"accountId":"66f1a2b3c4d5e6f708192b01","platform":"instagram","username":"northwindcoffee","displayName":"Northwind Coffee","profileId":"66f1a2b3c4d5e6f708192a3b","status":"healthy","canPost":true,"canFetchAnalytics":true,"tokenValid":true,"tokenExpiresAt":"2026-12-31T12:00:00Z","needsReconnect":false,"issues":[]},{"accountId":"66f1a2b3c4d5e6f708192b02","platform":"twitter","username":"northwindcoffee","displayName":"Northwind Coffee","profileId":"66f1a2b3c4d5e6f708192a3b","status":"error","canPost":false,"canFetchAnalytics":false,"tokenValid":false,"tokenExpiresAt":"2026-12-02T12:00:00Z","needsReconnect":true,"issues":["The access token has expired."]}]}',
  "accounts.getHealth":
    '{"accountId":"66f1a2b3c4d5e6f708192b01","platform":"instagram","username":"northwindcoffee","displayName":"Northwind Coffee","status":"warning","tokenStatus":{"valid":true,"expiresAt":"2026-12-31T12:00:00Z","expiresIn":"21 days","needsRefresh":false},"permissions":{"posting":[{"scope":"instagram_content_publish","granted":true,"required":true}],"analytics":[{"scope":"instagram_manage_insights","granted":false,"required":false}],"optional":[],"canPost":true,"canFetchAnalytics":false,"missingRequired":[]},"issues":["The analytics permission is not granted."],"recommendations":["Reconnect the account and grant the analytics permission."]}',
  "accounts.listFacebookPages":
    '{"pages":[{"id":"102030405060708","name":"Harbor Coffee","username":"harborcoffee","category":"Coffee Shop","fan_count":6120}],"selectedPageId":"102030405060708","cached":false}',
  "accounts.setFacebookPage":
    '{"message":"Facebook Page selected","selectedPage":{"id":"102030405060708","name":"Harbor Coffee"}}',
  "accounts.listLinkedInOrganizations":
    '{"organizations":[{"id":"12345678","name":"Harbor Coffee","vanityName":"harbor-coffee","localizedName":"Harbor Coffee"}]}',
  "accounts.listPinterestBoards":
    '{"boards":[{"id":"549755885175000001","name":"Latte Art","description":"Our best cups","privacy":"PUBLIC"}]}',
  "accounts.listGmbLocations":
    '{"locations":[{"id":"12345678901234567890","name":"Harbor Coffee Pier 3","accountId":"accounts/123456789","accountName":"Harbor Coffee","address":"3 Pier Road, Portland, ME","category":"Coffee shop","websiteUrl":"https://example.com"}],"selectedLocationId":"12345678901234567890","cached":false}',
  "accounts.setGmbLocation":
    '{"message":"Location selected","selectedLocation":{"id":"12345678901234567890","name":"Harbor Coffee Pier 3"}}',
  "accounts.listRedditSubreddits":
    '{"subreddits":[{"id":"2qhze","name":"Coffee","title":"Coffee","url":"/r/Coffee/","over18":false}],"defaultSubreddit":"Coffee"}',
  "accounts.setRedditSubreddit": '{"success":true}',
  "accounts.listRedditFlairs":
    '{"flairs":[{"id":"5b0c7d1e-2f3a-11ee-8d6e-7f8091a2b3c4","text":"Discussion","textColor":"light","backgroundColor":"#ff4500"}]}',
  "apiKeys.list":
    '{"apiKeys":[{"id":"66f1a2b3c4d5e6f708192c01","name":"Reporting job","keyPreview":"sk_5d0c7e91...a7b9c0d2","expiresAt":"2026-12-31T09:00:00Z","createdAt":"2026-12-01T09:00:00Z","scope":"profiles","profileIds":[{"_id":"66f1a2b3c4d5e6f708192a3b","name":"Northwind Coffee","color":"#4f46e5"}],"permission":"read"}]}',
  "apiKeys.create":
    '{"message":"API key created","apiKey":{"id":"66f1a2b3c4d5e6f708192c01","name":"Reporting job","keyPreview":"sk_5d0c7e91...a7b9c0d2","key":"sk_5d0c7e91a24b6f8053e1c9d7b2a4f6088d3c1e5f7a9b0246c8e1d3f5a7b9c0d2","expiresAt":"2026-12-31T09:00:00Z","createdAt":"2026-12-01T09:00:00Z","scope":"profiles","profileIds":[{"_id":"66f1a2b3c4d5e6f708192a3b","name":"Northwind Coffee","color":"#4f46e5"}],"permission":"read"}}',
  "apiKeys.delete": '{"message":"API key deleted"}',
  "invites.create":
    '{"token":"inv_5f2c9a7e41d8","scope":"profiles","invitedProfileIds":["66f1a2b3c4d5e6f708192a3b"],"expiresAt":"2026-12-17T09:00:00Z","inviteUrl":"https://example.com/invite/inv_5f2c9a7e41d8"}',
  "connect.getUrl":
    '{"authUrl":"https://www.facebook.com/v21.0/dialog/oauth?client_id=1234567890&state=9f8e7d6c5b4a","state":"9f8e7d6c5b4a"}',
  "connect.listFacebookPages":
    '{"pages":[{"id":"104857600123456","name":"Northwind Coffee","username":"northwindcoffee","access_token":"EAAB-page-token","category":"Coffee shop","tasks":["MANAGE","CREATE_CONTENT"]}]}',
  "connect.selectFacebookPage":
    '{"message":"Facebook Page connected","redirect_url":"https://example.com/integrations/callback?connected=facebook&profileId=66f1a2b3c4d5e6f708192a3b&username=Northwind+Coffee","account":{"accountId":"66f1a2b3c4d5e6f708192b03","platform":"facebook","username":"northwindcoffee","displayName":"Northwind Coffee","profilePicture":"https://example.com/avatars/northwindcoffee.jpg","isActive":true,"selectedPageName":"Northwind Coffee"}}',
  "connect.listGmbLocations":
    '{"locations":[{"id":"7204518839940021","name":"Northwind Coffee","accountId":"accounts/108877665544332211","accountName":"Northwind Group","address":"12 Harbour Street, Dublin, Ireland","category":"Coffee shop"}]}',
  "connect.selectGmbLocation":
    '{"message":"Google Business location connected","redirect_url":"https://example.com/integrations/callback?connected=googlebusiness&profileId=66f1a2b3c4d5e6f708192a3b&username=Northwind+Coffee","account":{"accountId":"66f1a2b3c4d5e6f708192b04","platform":"googlebusiness","username":"Northwind Coffee","displayName":"Northwind Coffee","isActive":true,"selectedLocationName":"Northwind Coffee","selectedLocationId":"7204518839940021"}}',
  "connect.getPendingData":
    '{"platform":"linkedin","profileId":"66f1a2b3c4d5e6f708192a3b","tempToken":"AQV-temporary-token","refreshToken":"AQW-refresh-token","expiresIn":5183999,"userProfile":{"id":"Xk29fLq0","username":"Ada Novak","displayName":"Ada Novak","profilePicture":"https://example.com/avatars/ada.jpg"},"selectionType":"organizations","organizations":[{"id":"90210417","urn":"urn:li:organization:90210417","name":"Northwind Coffee","vanityName":"northwind-coffee"}]}',
  "connect.listLinkedInOrganizations":
    '{"organizations":[{"id":"12345678","logoUrl":"https://example.com/logos/harbor-coffee.png","vanityName":"harbor-coffee","website":"https://example.com","industry":"Food and Beverages","description":"Coffee roasters by the harbor."}]}',
  "connect.selectLinkedInOrganization":
    '{"message":"LinkedIn account connected","redirect_url":"https://example.com/connected?connected=linkedin&profileId=66f1a2b3c4d5e6f708192a3b&accountId=66f1a2b3c4d5e6f708192b01&username=Harbor+Coffee","account":{"accountId":"66f1a2b3c4d5e6f708192b01","platform":"linkedin","username":"harbor-coffee","displayName":"Harbor Coffee","profilePicture":"https://example.com/logos/harbor-coffee.png","isActive":true,"accountType":"organization"},"bulkRefresh":{"updatedCount":2,"errors":0}}',
  "connect.listPinterestBoards":
    '{"boards":[{"id":"549755885175000001","name":"Latte Art","description":"Our best cups","privacy":"PUBLIC"},{"id":"549755885175000002","name":"Coffee Bars","description":"Interiors we like","privacy":"PUBLIC"}]}',
  "connect.selectPinterestBoard":
    '{"message":"Pinterest account connected","redirect_url":"https://example.com/connected?connected=pinterest&profileId=66f1a2b3c4d5e6f708192a3b&board=Latte+Art","account":{"accountId":"66f1a2b3c4d5e6f708192b02","platform":"pinterest","username":"harborcoffee","displayName":"Harbor Coffee","profilePicture":"https://example.com/logos/harbor-coffee.png","isActive":true,"defaultBoardName":"Latte Art"}}',
  "connect.listSnapchatProfiles":
    '{"publicProfiles":[{"id":"5b0c7d1e-2f3a-4b5c-8d6e-7f8091a2b3c4","display_name":"Harbor Coffee","username":"harborcoffee","profile_image_url":"https://example.com/logos/harbor-coffee.png","subscriber_count":8400}]}',
  "connect.selectSnapchatProfile":
    '{"message":"Snapchat account connected","redirect_url":"https://example.com/connected?connected=snapchat&profileId=66f1a2b3c4d5e6f708192a3b&publicProfile=Harbor+Coffee","account":{"accountId":"66f1a2b3c4d5e6f708192b03","platform":"snapchat","username":"harborcoffee","displayName":"Harbor Coffee","profilePicture":"https://example.com/logos/harbor-coffee.png","isActive":true,"publicProfileName":"Harbor Coffee"}}',
  "connect.createTelegramCode":
    '{"code":"LATE-K7M2Q9","expiresAt":"2026-12-07T10:15:00Z","expiresIn":900,"botUsername":"LateScheduleBot","instructions":["Add the bot to your channel or group as an admin.","Send the bot the code and your channel."]}',
  "connect.telegram":
    '{"message":"Telegram account connected","account":{"_id":"66f1a2b3c4d5e6f708192b04","platform":"telegram","username":"harborcoffee","displayName":"Harbor Coffee News","isActive":true,"chatType":"channel"}}',
  "connect.checkTelegram":
    '{"status":"connected","chatId":"-1001987654321","chatTitle":"Harbor Coffee News","chatType":"channel","account":{"_id":"66f1a2b3c4d5e6f708192b04","platform":"telegram","username":"harborcoffee","displayName":"Harbor Coffee News"}}',
  "gmb.reviews.list":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","reviews":[{"id":"AbFvOq1234567890","name":"accounts/108877665544332211/locations/7204518839940021/reviews/AbFvOq1234567890","reviewer":{"displayName":"Liam Byrne","profilePhotoUrl":null,"isAnonymous":false},"rating":5,"starRating":"FIVE","comment":"Best flat white in town.","createTime":"2026-12-05T10:30:00Z","updateTime":"2026-12-05T10:30:00Z","reviewReply":{"comment":"Thank you, Liam!","updateTime":"2026-12-06T08:00:00Z"}}],"averageRating":4.7,"totalReviewCount":86,"nextPageToken":null}',
  "gmb.foodMenus.get":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","name":"accounts/108877665544332211/locations/7204518839940021/foodMenus","menus":[{"labels":[{"displayName":"Brunch","description":"Served on weekends","languageCode":"en"}],"sections":[{"labels":[{"displayName":"Plates"}],"items":[{"labels":[{"displayName":"Avocado toast","description":"Sourdough, lime, chili"}],"attributes":{"price":{"currencyCode":"EUR","units":"11"},"dietaryRestriction":["VEGAN"]}}]}]}]}',
  "gmb.foodMenus.update":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","name":"accounts/108877665544332211/locations/7204518839940021/foodMenus","menus":[{"labels":[{"displayName":"Brunch","description":"Served on weekends","languageCode":"en"}],"sections":[{"labels":[{"displayName":"Plates"}],"items":[{"labels":[{"displayName":"Avocado toast","description":"Sourdough, lime, chili"}],"attributes":{"price":{"currencyCode":"EUR","units":"11"},"dietaryRestriction":["VEGAN"]}}]}]}]}',
  "gmb.location.get":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","title":"Northwind Coffee","regularHours":{"periods":[{"openDay":"MONDAY","openTime":"08:00","closeDay":"MONDAY","closeTime":"17:00"}]},"specialHours":{"specialHourPeriods":[{"startDate":{"year":2026,"month":12,"day":25},"closed":true}]},"profile":{"description":"Specialty coffee by the harbour."},"websiteUri":"https://example.com","phoneNumbers":{"primaryPhone":"+353 1 555 0100","additionalPhones":[]}}',
  "gmb.location.update":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021"}',
  "gmb.media.list":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","mediaItems":[{"name":"accounts/108877665544332211/locations/7204518839940021/media/AF1QipN123","mediaFormat":"PHOTO","sourceUrl":"https://example.com/photos/bar.jpg","googleUrl":"https://lh3.googleusercontent.com/p/AF1QipN123","thumbnailUrl":"https://lh3.googleusercontent.com/p/AF1QipN123=s120","description":"The espresso bar","createTime":"2026-12-04T11:00:00Z","locationAssociation":{"category":"INTERIOR"}}],"totalMediaItemsCount":1}',
  "gmb.media.create":
    '{"success":true,"name":"accounts/108877665544332211/locations/7204518839940021/media/AF1QipN123","mediaFormat":"PHOTO","googleUrl":"https://lh3.googleusercontent.com/p/AF1QipN123"}',
  "gmb.media.delete": '{"success":true,"deleted":true,"mediaId":"AF1QipN123"}',
  "gmb.attributes.get":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","attributes":[{"name":"has_takeout","valueType":"BOOL","values":[true]},{"name":"pay_credit_card_types_accepted","valueType":"REPEATED_ENUM","repeatedEnumValue":{"setValues":["visa","mastercard"],"unsetValues":["amex"]}}]}',
  "gmb.attributes.update":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","attributes":[{"name":"has_takeout","valueType":"BOOL","values":[true]},{"name":"has_delivery","valueType":"BOOL","values":[false]}]}',
  "gmb.placeActions.list":
    '{"success":true,"accountId":"66f1a2b3c4d5e6f708192b04","locationId":"7204518839940021","placeActionLinks":[{"name":"locations/7204518839940021/placeActionLinks/42","uri":"https://example.com/order","placeActionType":"FOOD_ORDERING","createTime":"2026-12-02T09:00:00Z","updateTime":"2026-12-02T09:00:00Z"}]}',
  "gmb.placeActions.create":
    '{"success":true,"name":"locations/7204518839940021/placeActionLinks/42","uri":"https://example.com/order","placeActionType":"FOOD_ORDERING"}',
  "gmb.placeActions.delete":
    '{"success":true,"deleted":true,"name":"locations/7204518839940021/placeActionLinks/42"}',
  "linkedinMentions.get":
    '{"urn":"urn:li:organization:12345678","type":"organization","displayName":"Harbor Coffee","mentionFormat":"@[Harbor Coffee](urn:li:organization:12345678)","vanityName":"harbor-coffee"}',
  "queue.listSlots":
    '{"exists":true,"schedule":{"_id":"66f1a2b3c4d5e6f708192c01","profileId":"66f1a2b3c4d5e6f708192a3b","name":"Morning Posts","timezone":"America/New_York","slots":[{"dayOfWeek":1,"time":"09:00"},{"dayOfWeek":3,"time":"09:00"}],"active":true,"isDefault":true,"createdAt":"2026-12-01T12:00:00Z","updatedAt":"2026-12-01T12:00:00Z"},"nextSlots":["2026-12-07T09:00:00-05:00","2026-12-09T09:00:00-05:00"]}',
  "queue.createSlot":
    '{"success":true,"schedule":{"_id":"66f1a2b3c4d5e6f708192c02","profileId":"66f1a2b3c4d5e6f708192a3b","name":"Evening Posts","timezone":"America/New_York","slots":[{"dayOfWeek":2,"time":"18:00"},{"dayOfWeek":4,"time":"18:00"}],"active":true,"isDefault":false,"createdAt":"2026-12-04T12:00:00Z","updatedAt":"2026-12-04T12:00:00Z"},"nextSlots":["2026-12-08T18:00:00-05:00","2026-12-10T18:00:00-05:00"]}',
  "queue.updateSlot":
    '{"success":true,"schedule":{"_id":"66f1a2b3c4d5e6f708192c02","profileId":"66f1a2b3c4d5e6f708192a3b","name":"Evening Posts","timezone":"America/New_York","slots":[{"dayOfWeek":2,"time":"19:30"},{"dayOfWeek":4,"time":"19:30"}],"active":true,"isDefault":false,"createdAt":"2026-12-04T12:00:00Z","updatedAt":"2026-12-05T09:00:00Z"},"nextSlots":["2026-12-08T19:30:00-05:00","2026-12-10T19:30:00-05:00"],"reshuffledCount":2}',
  "queue.deleteSlot": '{"success":true,"deleted":true}',
  "queue.preview":
    '{"profileId":"66f1a2b3c4d5e6f708192a3b","count":2,"slots":["2026-12-07T09:00:00-05:00","2026-12-09T09:00:00-05:00"]}',
  "queue.getNextSlot":
    '{"profileId":"66f1a2b3c4d5e6f708192a3b","nextSlot":"2026-12-07T09:00:00-05:00","timezone":"America/New_York","queueId":"66f1a2b3c4d5e6f708192c01","queueName":"Morning Posts"}',
  "webhooks.list":
    '{"webhooks":[{"_id":"66f1a2b3c4d5e6f708192d01","name":"Publishing alerts","url":"https://example.com/hooks/late","events":["post.published","post.failed"],"isActive":true,"lastFiredAt":"2026-12-07T14:00:05Z","failureCount":0,"customHeaders":{"X-Team":"social"}}]}',
  "webhooks.create":
    '{"success":true,"webhook":{"_id":"66f1a2b3c4d5e6f708192d01","name":"Publishing alerts","url":"https://example.com/hooks/late","events":["post.published","post.failed"],"isActive":true,"failureCount":0,"customHeaders":{"X-Team":"social"}}}',
  "webhooks.update":
    '{"success":true,"webhook":{"_id":"66f1a2b3c4d5e6f708192d01","name":"Publishing alerts","url":"https://example.com/hooks/late","events":["post.published","post.failed","account.disconnected"],"isActive":true,"lastFiredAt":"2026-12-07T14:00:05Z","failureCount":0,"customHeaders":{"X-Team":"social"}}}',
  "webhooks.delete": '{"success":true}',
  "webhooks.test": '{"success":true,"message":"Test event delivered"}',
  "webhooks.listLogs":
    '{"logs":[{"_id":"66f1a2b3c4d5e6f708192a50","webhookId":"66f1a2b3c4d5e6f708192a40","webhookName":"Publishing alerts","event":"post.published","url":"https://example.com/webhooks/late","status":"success","statusCode":200,"requestPayload":{"event":"post.published","post":{"id":"66f1a2b3c4d5e6f708192a30","content":"Our winter menu is here.","status":"published","scheduledFor":"2026-12-04T09:00:00Z","publishedAt":"2026-12-04T09:00:05Z","platforms":[{"platform":"instagram","status":"published","publishedUrl":"https://www.instagram.com/p/DRx4kLmNo12/"}]},"timestamp":"2026-12-04T09:00:06Z"},"responseBody":"ok","attemptNumber":1,"responseTime":184,"createdAt":"2026-12-04T09:00:06Z"},{"_id":"66f1a2b3c4d5e6f708192a51","webhookId":"66f1a2b3c4d5e6f708192a40","webhookName":"Publishing alerts","event":"post.failed","url":"https://example.com/webhooks/late","status":"failed","statusCode":503,"requestPayload":{"event":"post.failed","post":{"id":"66f1a2b3c4d5e6f708192a31","content":"Open late this Friday.","status":"failed","scheduledFor":"2026-12-04T08:00:00Z","platforms":[{"platform":"twitter","status":"failed","error":"Rate limit exceeded"}]},"timestamp":"2026-12-04T08:00:04Z"},"responseBody":"Service Unavailable","errorMessage":"The endpoint answered with status 503","attemptNumber":2,"responseTime":1020,"createdAt":"2026-12-04T08:00:05Z"}]}',
  "logs.listPosts":
    '{"logs":[{"_id":"66f1a2b3c4d5e6f708192a60","postId":{"_id":"66f1a2b3c4d5e6f708192a30","content":"Our winter menu is here.","status":"published"},"userId":"66f1a2b3c4d5e6f708192a02","profileId":"66f1a2b3c4d5e6f708192a01","platform":"instagram","accountId":"66f1a2b3c4d5e6f708192a10","accountUsername":"harborcoffee","action":"publish","status":"success","statusCode":200,"endpoint":"graph.facebook.com/me/media_publish","request":{"contentPreview":"Our winter menu is here.","mediaCount":1,"mediaTypes":["image"],"mediaUrls":["https://example.com/media/winter-menu.jpg"],"scheduledFor":"2026-12-04T09:00:00Z"},"response":{"platformPostId":"18041234567890123","platformPostUrl":"https://www.instagram.com/p/DRx4kLmNo12/"},"durationMs":2180,"attemptNumber":1,"createdAt":"2026-12-04T09:00:05Z"}],"pagination":{"total":86,"limit":50,"skip":0,"pages":2,"hasMore":true}}',
  "logs.listConnections":
    '{"logs":[{"_id":"66f1a2b3c4d5e6f708192a70","userId":"66f1a2b3c4d5e6f708192a02","profileId":"66f1a2b3c4d5e6f708192a01","accountId":"66f1a2b3c4d5e6f708192a10","platform":"instagram","eventType":"connect_success","connectionMethod":"oauth","success":{"displayName":"Harbor Coffee","username":"harborcoffee","profilePicture":"https://example.com/avatars/harborcoffee.jpg","permissions":["instagram_basic","instagram_content_publish"],"tokenExpiresAt":"2026-12-31T10:00:00Z","accountType":"business"},"context":{"isHeadlessMode":false,"hasCustomRedirectUrl":true,"isReconnection":false,"isBYOK":false},"durationMs":1460,"createdAt":"2026-12-02T10:00:00Z"},{"_id":"66f1a2b3c4d5e6f708192a71","userId":"66f1a2b3c4d5e6f708192a02","profileId":"66f1a2b3c4d5e6f708192a01","platform":"twitter","eventType":"connect_failed","connectionMethod":"oauth","error":{"code":"oauth_denied","message":"The user declined the authorization request"},"context":{"hasCustomRedirectUrl":true},"createdAt":"2026-12-02T09:45:00Z"}],"pagination":{"total":2,"limit":50,"skip":0,"pages":1,"hasMore":false}}',
  "logs.listForPost":
    '{"logs":[{"_id":"66f1a2b3c4d5e6f708192a60","postId":"66f1a2b3c4d5e6f708192a30","userId":"66f1a2b3c4d5e6f708192a02","profileId":"66f1a2b3c4d5e6f708192a01","platform":"instagram","accountId":"66f1a2b3c4d5e6f708192a10","accountUsername":"harborcoffee","action":"publish","status":"success","statusCode":200,"response":{"platformPostId":"18041234567890123","platformPostUrl":"https://www.instagram.com/p/DRx4kLmNo12/"},"durationMs":2180,"attemptNumber":1,"createdAt":"2026-12-04T09:00:05Z"},{"_id":"66f1a2b3c4d5e6f708192a61","postId":"66f1a2b3c4d5e6f708192a30","userId":"66f1a2b3c4d5e6f708192a02","profileId":"66f1a2b3c4d5e6f708192a01","platform":"twitter","accountId":"66f1a2b3c4d5e6f708192a12","accountUsername":"harborcoffee","action":"publish","status":"failed","statusCode":429,"response":{"errorMessage":"Rate limit exceeded","errorCode":"RATE_LIMITED"},"durationMs":150,"attemptNumber":1,"createdAt":"2026-12-04T09:00:03Z"}],"count":2,"postId":"66f1a2b3c4d5e6f708192a30"}',
  "messages.listConversations":
    '{"data":[{"id":"aWdfZAG06MTpJR01lc3NhZ2VUaHJlYWQ6MTc4NDE0MDU4MjI","platform":"instagram","accountId":"66f1a2b3c4d5e6f708192a10","accountUsername":"harborcoffee","participantId":"1784140582230491","participantName":"Mia Larsen","participantPicture":"https://example.com/avatars/mia.jpg","lastMessage":"Do you have oat milk?","updatedTime":"2026-12-05T14:20:00Z","status":"active","unreadCount":1,"url":"https://www.instagram.com/direct/t/1784140582230491/","instagramProfile":{"isFollower":true,"isFollowing":false,"followerCount":842,"isVerified":false,"fetchedAt":"2026-12-05T14:20:03Z"}}],"pagination":{"hasMore":true,"nextCursor":"MjAyNi0xMi0wNVQxNDoyMDowMFo"},"meta":{"accountsQueried":3,"accountsFailed":1,"failedAccounts":[{"accountId":"66f1a2b3c4d5e6f708192a12","accountUsername":"harborcoffee","platform":"twitter","error":"Rate limit exceeded","code":"RATE_LIMITED","retryAfter":900}],"lastUpdated":"2026-12-05T14:21:00Z"}}',
  "messages.getConversation":
    '{"data":{"id":"aWdfZAG06MTpJR01lc3NhZ2VUaHJlYWQ6MTc4NDE0MDU4MjI","accountId":"66f1a2b3c4d5e6f708192a10","accountUsername":"harborcoffee","platform":"instagram","status":"active","participantName":"Mia Larsen","participantId":"1784140582230491","lastMessage":"Do you have oat milk?","lastMessageAt":"2026-12-05T14:20:00Z","updatedTime":"2026-12-05T14:20:00Z","participants":[{"id":"1784140582230491","name":"Mia Larsen"},{"id":"17841400008460056","name":"Harbor Coffee"}],"instagramProfile":{"isFollower":true,"isFollowing":false,"followerCount":842,"isVerified":false,"fetchedAt":"2026-12-05T14:20:03Z"}}}',
  "messages.updateConversation":
    '{"success":true,"data":{"id":"aWdfZAG06MTpJR01lc3NhZ2VUaHJlYWQ6MTc4NDE0MDU4MjI","accountId":"66f1a2b3c4d5e6f708192a10","status":"archived","platform":"instagram","updatedAt":"2026-12-06T08:00:00Z"}}',
  "messages.list":
    '{"status":"success","messages":[{"id":"aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOjE3ODQx","conversationId":"aWdfZAG06MTpJR01lc3NhZ2VUaHJlYWQ6MTc4NDE0MDU4MjI","accountId":"66f1a2b3c4d5e6f708192a10","platform":"instagram","message":"Do you have oat milk?","senderId":"1784140582230491","senderName":"Mia Larsen","direction":"incoming","createdAt":"2026-12-05T14:20:00Z","attachments":[{"id":"18053344556677889","type":"image","url":"https://example.com/attachments/latte.jpg","filename":"latte.jpg","previewUrl":"https://example.com/attachments/latte-preview.jpg"}],"subject":null,"storyReply":true,"isStoryMention":false}],"lastUpdated":"2026-12-05T14:21:00Z"}',
  "messages.send":
    '{"success":true,"data":{"messageId":"aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOjE3ODQy"}}',
  "messages.edit": '{"success":true,"data":{"messageId":4821}}',
  "accountSettings.getTelegramCommands":
    '{"data":[{"command":"start","description":"Start a conversation"},{"command":"menu","description":"Show the menu"}]}',
  "comments.list":
    '{"data":[{"id":"18041234567890123","platform":"instagram","accountId":"66f1a2b3c4d5e6f708192a10","accountUsername":"harborcoffee","content":"Our winter menu is here.","picture":"https://example.com/media/winter-menu.jpg","permalink":"https://www.instagram.com/p/DRx4kLmNo12/","createdTime":"2026-12-04T09:00:05Z","commentCount":12,"likeCount":240,"cid":null,"subreddit":null}],"pagination":{"hasMore":false,"nextCursor":null},"meta":{"accountsQueried":3,"accountsFailed":0,"failedAccounts":[],"lastUpdated":"2026-12-05T14:21:00Z"}}',
  "comments.listForPost":
    '{"status":"success","comments":[{"id":"17950112233445566","message":"Is the cinnamon roll vegan?","createdTime":"2026-12-04T11:30:00Z","from":{"id":"1784140582230491","name":"Mia Larsen","username":"mia.larsen","picture":"https://example.com/avatars/mia.jpg","isOwner":false},"likeCount":3,"replyCount":0,"platform":"instagram","url":"https://www.instagram.com/p/DRx4kLmNo12/c/17950112233445566/","replies":[],"canReply":true,"canDelete":true,"canHide":true,"canLike":false,"isHidden":false,"isLiked":false,"likeUri":null,"cid":null,"parentId":null,"rootUri":null,"rootCid":null}],"pagination":{"hasMore":true,"cursor":"QVFIUjE3OTUwMTEyMjMz"},"meta":{"platform":"instagram","postId":"18041234567890123","accountId":"66f1a2b3c4d5e6f708192a10","subreddit":null,"lastUpdated":"2026-12-05T14:21:00Z"}}',
  "comments.reply":
    '{"success":true,"data":{"commentId":"17950112233445577","isReply":true,"cid":null}}',
  "comments.delete": '{"success":true,"data":{"message":"Comment deleted"}}',
  "comments.hide":
    '{"status":"success","commentId":"17950112233445566","hidden":true,"platform":"instagram"}',
  "comments.unhide":
    '{"status":"success","commentId":"17950112233445566","hidden":false,"platform":"instagram"}',
  "comments.like":
    '{"status":"success","commentId":"at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3lqx5k2abcd2s","liked":true,"likeUri":"at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.like/3lqx5m7efgh2t","platform":"bluesky"}',
  "comments.unlike":
    '{"status":"success","commentId":"at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3lqx5k2abcd2s","liked":false,"platform":"bluesky"}',
  "comments.sendPrivateReply":
    '{"status":"success","messageId":"aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOjE3ODQz","commentId":"17950112233445566","platform":"instagram"}',
  "reviews.list":
    '{"status":"success","data":[{"id":"accounts/104882/locations/330175/reviews/AbFvOqm81x","platform":"googlebusiness","accountId":"66f1a2b3c4d5e6f708192a13","accountUsername":"Harbor Coffee","reviewer":{"id":null,"name":"Jonas Weber","profileImage":"https://example.com/avatars/jonas.jpg"},"rating":5,"text":"Best espresso in town.","created":"2026-12-03T16:05:00Z","hasReply":true,"reply":{"id":"accounts/104882/locations/330175/reviews/AbFvOqm81x/reply","text":"Thank you, Jonas. See you soon.","created":"2026-12-03T18:00:00Z"},"reviewUrl":null}],"pagination":{"hasMore":false,"nextCursor":null},"meta":{"accountsQueried":2,"accountsFailed":0,"failedAccounts":[],"lastUpdated":"2026-12-05T14:21:00Z"},"summary":{"totalReviews":1,"averageRating":5}}',
  "reviews.reply":
    '{"status":"success","reply":{"id":"accounts/104882/locations/330175/reviews/AbFvOqm81x/reply","text":"Thank you, Jonas. See you soon.","created":"2026-12-03T18:00:00Z"},"platform":"googlebusiness"}',
  "reviews.deleteReply":
    '{"status":"success","message":"Reply deleted","platform":"googlebusiness"}',
};
