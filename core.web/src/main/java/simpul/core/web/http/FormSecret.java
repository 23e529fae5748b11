package simpul.core.web.http;

/**
 * What binds forms to a browser, so that no other site can send them.
 *
 * @param cookie the secret in the session cookie, or in a stranger's cookie before login; empty for tokens and programs
 * @param token what every form repeats in {@code _csrf}; empty where there is no cookie
 * @param fresh whether the cookie is a stranger's that has to be set with the first form shown
 */
public record FormSecret(String cookie, String token, boolean fresh) {
    public static final FormSecret NONE = new FormSecret("", "", false);

    @Override
    public String toString() {
        return "FormSecret[fresh " + fresh + "]";
    }
}
