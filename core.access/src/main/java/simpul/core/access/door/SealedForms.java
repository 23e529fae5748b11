package simpul.core.access.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.secret.Secrets;
import simpul.core.model.access.Caller;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.KeptForm;
import simpul.core.model.account.KeptFormStore;
import simpul.core.model.account.KeptForms;
import simpul.core.model.id.Entropy;
import simpul.core.model.store.Store;

/** Keeps forms under AES-256-GCM with a key from the handle, which only the browser has. Thread-safe. */
@Component
public final class SealedForms implements KeptForms {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_PER_PERSON = 20;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Store store;
    private final Entropy entropy;

    @Activate
    public SealedForms(@Reference Store store, @Reference Entropy entropy) {
        this.store = store;
        this.entropy = entropy;
    }

    @Override
    public Optional<String> keep(String person, KeptForm form) {
        if (form.path().length() + form.body().length() > MOST) {
            return Optional.empty();
        }
        String handle = Secrets.fresh(entropy);
        byte[] sealed = seal(handle, form.path() + "\n" + form.body());
        return store.keep(SystemTask.LOGIN, tx -> {
            KeptFormStore forms = tx.port(KeptFormStore.class);
            if (forms.countOf(person) >= MOST_PER_PERSON) {
                return Optional.empty();
            }
            forms.add(
                    Secrets.hash(handle),
                    new KeptFormStore.Stored(person, sealed, tx.now().plus(KEPT)));
            return Optional.of(handle);
        });
    }

    @Override
    public Optional<KeptForm> take(Caller caller, String handle) {
        String hash = Secrets.hash(handle);
        return store.keep(SystemTask.LOGIN, tx -> {
            Optional<KeptFormStore.Stored> kept = tx.port(KeptFormStore.class)
                    .find(hash)
                    .filter(form -> form.person().equals(caller.person()))
                    .filter(form -> tx.now().isBefore(form.expires()));
            kept.ifPresent(form -> tx.port(KeptFormStore.class).remove(hash));
            return kept.map(form -> open(handle, form.sealed()));
        });
    }

    private byte[] seal(String handle, String text) {
        byte[] nonce = entropy.bytes(NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, handle, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private static KeptForm open(String handle, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        String text = new String(cipher(Cipher.DECRYPT_MODE, handle, nonce, rest), StandardCharsets.UTF_8);
        int line = text.indexOf('\n');
        return new KeptForm(text.substring(0, line), text.substring(line + 1));
    }

    private static byte[] cipher(int mode, String handle, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(Secrets.key(handle, "kept-form"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept form cannot be opened", e);
        }
    }
}
