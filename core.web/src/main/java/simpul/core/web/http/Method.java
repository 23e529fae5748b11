package simpul.core.web.http;

import java.util.Optional;

/** The request methods that Simpul knows; any other is answered 405 (or 501 by the server itself). */
public enum Method {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS;

    public static Optional<Method> of(String name) {
        for (Method method : values()) {
            if (method.name().equals(name)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** Whether the method only reads (RFC 9110, 9.2.1). */
    public boolean safe() {
        return this == GET || this == HEAD || this == OPTIONS;
    }
}
