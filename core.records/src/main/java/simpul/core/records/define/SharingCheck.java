package simpul.core.records.define;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.EditRight;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.Move;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Sharing;
import simpul.core.records.values.OwnedByAgreement;
import simpul.core.records.values.Shapes;

/** Checks what one record type shares with other regions, and what those may do with it. */
final class SharingCheck {
    private final RecordType type;
    private final TypeShape shape;
    private final Faults faults;

    SharingCheck(RecordType type, Faults faults) {
        this.type = type;
        this.shape = Shapes.of(type);
        this.faults = faults;
    }

    void check() {
        if (!type.sharing().isEmpty() && type.workflow().isEmpty()) {
            fault("", "Berbagi memerlukan alur.", "Sharing needs a workflow.");
        }
        faults.unique(
                type.code() + ".share",
                type.sharing().stream().map(Sharing::way).toList());
        type.sharing().forEach(this::sharing);
        if (OwnedByAgreement.is(type)) {
            ofAgreement();
        }
        type.workflow().ifPresent(flow -> {
            flow.moves().forEach(this::move);
            flow.edits().forEach(this::edit);
        });
    }

    private void sharing(Sharing sharing) {
        String way = sharing.way();
        if (type.workflow().filter(flow -> flow.state(sharing.from()).isEmpty()).isPresent()) {
            fault(way, "Keadaan '" + sharing.from() + "' tidak ada.", "There is no state '" + sharing.from() + "'.");
        }
        Optional<Field<String>> to = sharing.to();
        if (to.filter(f -> !f.kind().equals(FieldKind.REGION)
                        || type.field(f.code()).filter(Field::isQueryable).isEmpty())
                .isPresent()) {
            fault(
                    way,
                    "Yang menyebut daerah mitra haruslah isian daerah yang ditandai queryable().",
                    "What names the other region must be a region field that is queryable().");
        }
        if (to.isEmpty() && type.agreement().isEmpty()) {
            fault(way, "Jenis ini tidak punya isian perjanjian.", "The type has no agreement field.");
        }
        for (Field<?> field : sharing.fields()) {
            if (type.field(field.code()).isEmpty()) {
                fault(way, "Isian '" + field.code() + "' tidak ada.", "There is no field '" + field.code() + "'.");
            }
        }
        for (PartType part : sharing.parts()) {
            if (type.part(part.code()).isEmpty()) {
                fault(way, "Rincian '" + part.code() + "' tidak ada.", "There is no part '" + part.code() + "'.");
            }
        }
        boolean day = type.day()
                .filter(d -> sharing.fields().stream().anyMatch(f -> f.code().equals(d.code())))
                .isPresent();
        if (!day) {
            fault(
                    way,
                    "Tanggal kejadian harus ikut dibagikan: daftar diurutkan menurutnya.",
                    "The day of the record must be shared: lists are ordered by it.");
        }
    }

    /** An agreement shares with all its parties by itself, and what is said about one region alone contradicts it. */
    private void ofAgreement() {
        if (type.workflow().isEmpty()) {
            fault("owner", "Milik perjanjian memerlukan alur.", "What an agreement owns needs a workflow.");
        }
        if (type.agreement().filter(Field::isRequired).isEmpty()) {
            fault(
                    "owner",
                    "Milik perjanjian memerlukan isian perjanjian yang wajib.",
                    "What an agreement owns needs a required agreement field.");
        }
        if (type.totals().isPresent()
                || type.sharing().stream().anyMatch(s -> s.way().equals(Sharing.COUNTERPART))) {
            fault(
                    "owner",
                    "Para pihak sudah melihat seluruh catatan milik perjanjian.",
                    "The parties already see all of what an agreement owns.");
        }
        Stream.concat(type.fields().stream(), type.parts().stream().flatMap(part -> part.fields().stream()))
                .filter(Field::isPersonal)
                .forEach(f -> fault(
                        "owner",
                        "Data pribadi '" + f.code() + "' tidak menjadi milik perjanjian.",
                        "Personal data '" + f.code() + "' is not for an agreement to own."));
    }

    private void move(Move move) {
        move.actors().forEach(actor -> seen(move.code(), actor, move.from()));
    }

    private void edit(EditRight right) {
        String where = "edits." + right.state();
        seen(where, right.actor(), right.state());
        share(right.actor()).ifPresent(share -> {
            boolean all = right.fields().isEmpty();
            boolean within =
                    right.fields().stream().allMatch(f -> share.fields().contains(f.code()));
            if (all || !within) {
                fault(
                        where,
                        "Mitra hanya mengubah isian yang disebut dan dibagikan kepadanya.",
                        "Another region edits only fields that are named and shared with it.");
            }
        });
    }

    /** Whoever may do something must see the record where it can be done. */
    private void seen(String where, Actor actor, String state) {
        if (actor.side().equals("owner")) {
            return;
        }
        Set<String> states = share(actor).map(ShareShape::states).orElse(Set.of());
        if (!states.contains(state)) {
            fault(
                    where,
                    "Pada keadaan '" + state + "' catatan tidak dibagikan kepada '" + actor + "'.",
                    "In the state '" + state + "' the record is not shared with '" + actor + "'.");
        }
    }

    private Optional<ShareShape> share(Actor actor) {
        if (actor.side().equals("owner")) {
            return Optional.empty();
        }
        return shape.shares().stream()
                .filter(s -> actor.way().filter(s.way()::equals).isPresent())
                .findFirst();
    }

    private void fault(String at, String id, String en) {
        faults.add("DEFINITION_SHARING", type.code() + ".share" + (at.isEmpty() ? "" : "." + at), id, en);
    }
}
