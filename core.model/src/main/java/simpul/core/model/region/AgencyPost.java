package simpul.core.model.region;

/**
 * A post of an agency: its head, or one of its liaisons (PPKSD). The office, never the person.
 *
 * @param post identifier of the post
 * @param head whether it is the head's, else a liaison's
 * @param held whether somebody holds it now
 */
public record AgencyPost(String post, boolean head, String label, boolean held) {}
