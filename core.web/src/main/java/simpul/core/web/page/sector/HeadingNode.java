package simpul.core.web.page.sector;

/** The heading of the parts that follow, which have headings of their own. */
public record HeadingNode(String words) implements Node {}
