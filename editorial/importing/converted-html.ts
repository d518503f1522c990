/** An article's text out of another system, as HTML that `fromHtml` reads. */
export interface ConvertedHtml {
  html: string;
  /** What it held and no body can, each kind once: `shortcode contact-form-7`, `block latest-posts`, `card signup`. */
  lost: string[];
}
