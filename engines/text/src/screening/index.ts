export { readScreenedPost, readScreenedPosts, readScreening, type ScreenedPost } from "./read-screening.ts";
