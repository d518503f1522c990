/**
 * What every page and route answers to whom, written out on purpose: whoever adds one says here whom it is for. `{own}` is
 * a draft of whoever asks and `{others}` a colleague's; `{token}` leads to the latter, given by a link. What is sent
 * stands at the end. Who asks does so from the server's own machine, where `/metrics` is open. An address that begins with
 * `/ar` is one of Next's own behind the public ones, and nobody's.
 */
export const rows = `
                                                   nobody writer editor chief administrator
GET    /admin                                      403    200    200    200   200
GET    /admin/account                              403    200    200    200   200
GET    /admin/articles/{own}                       403    200    200    200   200
GET    /admin/articles/{others}                    403    404    200    200   200
GET    /admin/articles/{own}/frame                 403    200    200    200   200
GET    /admin/articles/{others}/frame              403    404    200    200   200
GET    /admin/articles/{own}/preview               403    200    200    200   200
GET    /admin/articles/{others}/preview            403    404    200    200   200
GET    /admin/articles/{own}/revisions             403    200    200    200   200
GET    /admin/articles/{others}/revisions          403    404    200    200   200
GET    /admin/audit                                403    403    403    200   200
GET    /admin/authors                              403    403    200    200   200
GET    /admin/front                                403    403    200    200   200
GET    /admin/front/preview                        403    403    200    200   200
GET    /admin/imports                              403    403    403    403   200
GET    /admin/media                                403    200    200    200   200
GET    /admin/pages                                403    403    403    200   200
GET    /admin/pages/nothing                        403    403    403    404   404
GET    /admin/people                               403    403    403    403   200
GET    /admin/redirects                            403    403    403    200   200
GET    /admin/sections                             403    403    403    200   200
GET    /admin/shared/{token}                       200    200    200    200   200
GET    /admin/shared/nothing                       404    404    404    404   404
GET    /admin/sign-in                              200    200    200    200   200
GET    /admin/status/404                           403    404    404    404   404
GET    /admin/ticker                               403    403    200    200   200
GET    /admin/ticker/preview                       403    403    200    200   200
GET    /admin/topics                               403    403    200    200   200
GET    /admin/webhooks                             403    403    403    403   200
GET    /admin/webhooks/nothing                     403    403    403    403   404
GET    /admin/welcome/nothing                      410    410    410    410   410
GET    /admin/wire                                 403    403    200    200   200

GET    /                                           200    200    200    200   200
GET    /search                                     200    200    200    200   200
GET    /ar                                         308    308    308    308   308
GET    /ar/archive/2026-11-23/1                    308    308    308    308   308
GET    /ar/article/{others}                        308    308    308    308   308
GET    /ar/author/nothing/1                        308    308    308    308   308
GET    /ar/corrections/1                           308    308    308    308   308
GET    /ar/gone/{others}                           308    308    308    308   308
GET    /ar/latest/1                                308    308    308    308   308
GET    /ar/page/about                              308    308    308    308   308
GET    /ar/preview/{own}                           308    308    308    308   308
GET    /ar/preview/{others}                        308    308    308    308   308
GET    /ar/section/world/1                         308    308    308    308   308
GET    /ar/shared/{token}                          308    308    308    308   308
GET    /ar/status/404                              308    308    308    308   308
GET    /ar/topic/nothing/1                         308    308    308    308   308
GET    /ar/feed/rss/x                              308    308    308    308   308

GET    /api/auth/nothing                           404    404    404    404   404
POST   /api/auth/nothing                           404    404    404    404   404
POST   /api/internal/tick                          404    404    404    404   404

GET    /api/newsroom/account/held                  401    200    200    200   200
DELETE /api/newsroom/account/sessions              401    404    404    404   404  {"only": "nothing"}
GET    /api/newsroom/articles/{own}/checks         401    200    200    200   200
GET    /api/newsroom/articles/{others}/checks      401    404    200    200   200
POST   /api/newsroom/articles/{own}/links          401    200    200    200   200  {"hours": 24}
POST   /api/newsroom/articles/{others}/links       401    404    200    200   200  {"hours": 24}
GET    /api/newsroom/articles/{own}/standing       401    200    200    200   200
GET    /api/newsroom/articles/{others}/standing    401    404    200    200   200
GET    /api/newsroom/articles/{own}/text           401    200    200    200   200
GET    /api/newsroom/articles/{others}/text        401    404    200    200   200
POST   /api/newsroom/articles/{own}/translations   401    422    422    422   422  {"edition": "ar"}
POST   /api/newsroom/articles/{others}/translations 401   404    422    422   422  {"edition": "ar"}
POST   /api/newsroom/bulk                          401    422    422    422   422  {}
GET    /api/newsroom/choices?of=topics             401    200    200    200   200
POST   /api/newsroom/execute                       401    200    200    200   200  {"subjectId": "{own}", "commands": [{"type": "article.revise", "content": {"headline": "عنوان"}}]}
POST   /api/newsroom/execute                       401    404    200    200   200  {"subjectId": "{others}", "commands": [{"type": "article.revise", "content": {"headline": "عنوان"}}]}
POST   /api/newsroom/execute                       401    403    403    403   404  {"subjectId": "nothing", "commands": [{"type": "person.disable"}]}
GET    /api/newsroom/find?q=x                      401    200    200    200   200
POST   /api/newsroom/imports                       401    403    403    403   422
GET    /api/newsroom/imports/nothing/report        401    403    403    403   404
GET    /api/newsroom/media                         401    200    200    200   200
POST   /api/newsroom/media                         401    422    422    422   422
GET    /api/newsroom/media/nothing                 401    404    404    404   404
POST   /api/newsroom/people/links                  401    403    403    403   404  {"reset": "nothing"}
GET    /api/newsroom/places                        401    200    200    200   200
GET    /api/newsroom/presence                      401    200    200    200   200
POST   /api/newsroom/presence                      401    200    200    200   200  {"articleId": "{own}"}
POST   /api/newsroom/presence                      401    404    200    200   200  {"articleId": "{others}"}
GET    /api/newsroom/spelling?edition=ar           401    200    200    200   200
GET    /api/newsroom/stories?edition=ar            401    403    200    200   200
POST   /api/newsroom/webhooks                      401    403    403    403   404  {"rotate": "nothing"}
POST   /api/newsroom/welcome                       410    410    410    410   410  {"token": "nothing", "password": "x"}

POST   /api/reports                                204    204    204    204   204  [{"body": {}}]
GET    /api/v1/nothing                             404    404    404    404   404
GET    /api/v1/articles                            200    200    200    200   200
GET    /api/v1/articles/{others}                   404    404    404    404   404
GET    /api/v1/articles/{own}                      404    404    404    404   404
GET    /api/v1/openapi.json                        200    200    200    200   200
GET    /api/v1/opensearch?q=x                      200    200    200    200   200
GET    /api/v1/search?q=x                          200    200    200    200   200
GET    /api/v1/sections                            200    200    200    200   200
GET    /api/v1/suggest?q=x                         200    200    200    200   200
GET    /healthz                                    200    200    200    200   200
GET    /manifest.webmanifest                       200    200    200    200   200
GET    /ar/manifest.webmanifest                    308    308    308    308   308
GET    /media/nothing.avif                         404    404    404    404   404
GET    /metrics                                    200    200    200    200   200
GET    /news-sitemap.xml                           200    200    200    200   200
GET    /og/{others}.png                            404    404    404    404   404
GET    /og/{own}.png                               404    404    404    404   404
GET    /opensearch.xml                             200    200    200    200   200
GET    /ar/opensearch.xml                          308    308    308    308   308
GET    /readyz                                     200    200    200    200   200
GET    /robots.txt                                 200    200    200    200   200
GET    /security.txt                               404    404    404    404   404
GET    /sitemap.xml                                200    200    200    200   200
GET    /sitemaps/nothing/nothing                   404    404    404    404   404
`;
