/** The tag of a language as bodies name it: «en», «zh-Hant». */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
