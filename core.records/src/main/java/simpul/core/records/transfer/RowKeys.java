package simpul.core.records.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.judge.Draft;
import simpul.core.records.values.Columns;

/**
 * By what rows of a file are recognised, eight bytes each, so that a row that stands in the file twice is found however far
 * apart, also after a restart. For one type.
 */
final class RowKeys {
    private final @Nullable Constraint key;

    RowKeys(RecordType type) {
        Set<String> codes = codes(type.key());
        this.key = type.constraints().stream()
                .filter(c ->
                        c.identifies() && !codes.isEmpty() && codes(c.fields()).equals(codes))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> codes(List<Field<?>> fields) {
        Set<String> codes = new HashSet<>();
        fields.forEach(f -> codes.add(f.code()));
        return codes;
    }

    /** The field at which a row that comes twice is marked. */
    String field() {
        return key == null ? "" : key.fields().get(0).code();
    }

    /** Empty for a draft of a type without a key, or without its values. */
    Optional<Long> of(Draft draft) {
        return Optional.ofNullable(key)
                .flatMap(c -> Optional.ofNullable(Columns.claim(c, draft.values())))
                .map(RowKeys::digest);
    }

    private static long digest(String claim) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(claim.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
