package simpul.core.web.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.id.Entropy;
import simpul.core.model.start.StartSettings;

/** Signs cursors, so that one holds only for the caller, the list and the filter it was given for. Thread-safe. */
@Component(service = CursorSeal.class)
public final class CursorSeal {
    private static final int MAC_BYTES = 16;

    private final SecretKeySpec key;

    /** With the key of this data directory, so that a cursor outlives a restart. */
    @Activate
    public CursorSeal(@Reference StartSettings settings, @Reference Entropy entropy) {
        this(KeyFile.of(settings.data().resolve("keys").resolve("cursor.key"), entropy));
    }

    /** @param key at least 32 secret bytes */
    public CursorSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("A cursor key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** A cursor for the key after which a list goes on, bound to the given circumstances. */
    public String seal(String bound, String after) {
        byte[] text = after.getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(bound, text);
        byte[] both = Arrays.copyOf(mac, MAC_BYTES + text.length);
        System.arraycopy(text, 0, both, MAC_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** The key inside a cursor; empty when it is not ours or was given under other circumstances. */
    public Optional<String> open(String bound, String cursor) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (both.length < MAC_BYTES) {
            return Optional.empty();
        }
        byte[] text = Arrays.copyOfRange(both, MAC_BYTES, both.length);
        boolean ours = MessageDigest.isEqual(mac(bound, text), Arrays.copyOf(both, MAC_BYTES));
        return ours ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private byte[] mac(String bound, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(bound.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
