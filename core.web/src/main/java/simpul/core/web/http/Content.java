package simpul.core.web.http;

import java.io.InputStream;
import java.util.List;

/**
 * What a request carries, read at most once and only by the route that declared it wants it. Blocking; bound to the
 * thread of the request. Each way of reading refuses what is larger than asked for or arrives too slowly.
 */
public interface Content {
    /** The declared media type in lower case without parameters; empty when none was declared. */
    String type();

    /** The bytes, when they are small enough to be held. */
    byte[] bytes(long most) throws Refused;

    /** The bytes as they arrive. */
    InputStream stream(long most) throws Refused;

    /** The whole body as one file without a name, which lies on the disk until the request ends. */
    Part file(long most) throws Refused;

    /** The parts of a {@code multipart/form-data} body in their order; files lie on the disk until the request ends. */
    List<Part> parts(long most) throws Refused;

    /**
     * The same for a form that a person has filled in: a file that is larger than allowed does not spoil the fields beside
     * it. It is read away, and its part is {@link Part#tooLarge}.
     */
    List<Part> form(long mostOfAFile) throws Refused;

    /**
     * One part of a form: a text field, or a file.
     *
     * @param digest SHA-256 of a file's bytes; empty for a field
     * @param tooLarge whether it was a file of which nothing was kept, because it is too large
     */
    record Part(String name, String text, Upload file, String digest, boolean tooLarge) {
        public static Part field(String name, String text) {
            return new Part(name, text, Upload.NONE, "", false);
        }

        public boolean isFile() {
            return !file.equals(Upload.NONE);
        }
    }
}
