package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.Projection;
import simpul.core.model.record.Saving;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;
import simpul.core.records.law.Taken;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.FileBodies;
import simpul.core.records.values.Readings;
import simpul.core.records.values.RowBodies;

/** How a judged draft becomes a stored record, and what is said when the store refuses it. Stateless. */
public final class Keeping {
    private Keeping() {}

    /** The new record, or the next version of an older one. */
    static StoredRecord record(
            RecordType type, Draft draft, StoredRecord identity, java.util.Optional<StoredRecord> older) {
        return record(type, draft, identity, older, older.orElse(null));
    }

    /** The next version of one whose personal values are erased: what other versions of the sector know of it does not go along. */
    static StoredRecord erased(RecordType type, Draft rest, StoredRecord identity, StoredRecord older) {
        return record(type, rest, identity, java.util.Optional.of(older), null);
    }

    /** @param carried whose values go along that the type does not know */
    private static StoredRecord record(
            RecordType type,
            Draft draft,
            StoredRecord identity,
            java.util.Optional<StoredRecord> older,
            @Nullable StoredRecord carried) {
        TypeShape shape = Readings.of(type).shape();
        Object agreement =
                type.agreement().map(f -> draft.values().get(f.code())).orElse(null);
        LocalDate day = Objects.requireNonNull(
                (LocalDate) draft.values().get(type.day().orElseThrow().code()), "a record without its day");
        return new StoredRecord(
                identity.id(),
                identity.sector(),
                type.code(),
                identity.region(),
                type.schema(),
                older.map(o -> o.version() + 1).orElse(1),
                Bodies.write(draft.values(), shape, carried),
                day,
                agreement == null ? null : agreement.toString(),
                older.map(StoredRecord::state).orElse(identity.state()),
                older.map(StoredRecord::since).orElse(identity.since()),
                older.map(StoredRecord::created).orElse(identity.created()),
                identity.changed());
    }

    /**
     * Why a record with these values was not kept.
     *
     * @param broken what other constraints found
     */
    public static Problem refused(
            RecordType type, Map<String, Object> values, @Nullable String state, Saving saving, List<Finding> broken) {
        if (saving.stale()) {
            return Problem.stale();
        }
        List<Finding> findings = new ArrayList<>(broken);
        for (Constraint constraint : type.constraints()) {
            Set<String> taken = saving.taken().stream()
                    .filter(claim -> claim.constraint().equals(constraint.code()))
                    .map(Projection.Claim::value)
                    .collect(Collectors.toSet());
            findings.addAll(Taken.by(constraint, values, state, taken));
        }
        return conflict(findings);
    }

    static Problem conflict(List<Finding> findings) {
        return new Problem(
                ProblemKind.CONFLICT,
                Text.of(
                        "Catatan bertentangan dengan catatan yang sudah ada.",
                        "The record conflicts with one that already exists."),
                findings);
    }

    /** One entry of the audit trail, personal values kept apart so that they can be erased. */
    static AuditNote note(String action, StoredRecord record, RecordType type, Map<String, Object> values) {
        AuditNote note = AuditNote.of(action, "record", record.id())
                .in(record.region())
                .with("sector", record.sector())
                .with("type", record.type())
                .with("version", String.valueOf(record.version()));
        for (var field : type.fields()) {
            Object value = values.get(field.code());
            if (value != null) {
                String plain = FileBodies.said(value);
                note = field.isPersonal()
                        ? note.personal("value." + field.code(), plain)
                        : note.with("value." + field.code(), plain);
            }
        }
        for (PartType part : type.parts()) {
            note = RowNotes.add(note, part, RowBodies.rows(values, part.code()));
        }
        return note;
    }
}
