package simpul.core.model.store;

import java.util.Map;

/** An HTTP answer kept under an idempotency key, to be given again byte by byte. The body must not be changed. */
public record Answer(int status, Map<String, String> headers, byte[] body) {}
