package simpul.core.records.flow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;

/** Why a record cannot be changed or moved where it stands, and what can be done instead. Stateless. */
public final class FlowProblems {
    private static final Text NEWER = Text.of(
            "Catatan ini ditulis versi modul yang lebih baru, dengan kode atau keadaan yang tidak dikenal versi ini. Catatan dapat dibaca;"
                    + " untuk mengubahnya, pakai lagi versi yang lebih baru.",
            "A newer version of the module wrote this record, with codes or in a state that this one does not know. It can be read; to change it,"
                    + " go back to the newer version.");

    private FlowProblems() {}

    /** Nothing of the record can be changed or deleted there by this reader. */
    public static Problem closed(Standing standing) {
        return of(ProblemKind.CONFLICT, "RECORD_CLOSED", closedWords(standing));
    }

    /** The same as a finding, for a line of a table. */
    public static Finding closedLine(Standing standing) {
        return Finding.blocking("RECORD_CLOSED", "", closedWords(standing));
    }

    private static Text closedWords(Standing standing) {
        return and(
                Text.of(
                        "Catatan yang berkeadaan " + standing.label().id() + " tidak dapat Anda ubah atau hapus.",
                        "You cannot change or delete a record that is "
                                + standing.label().en() + "."),
                possible(standing));
    }

    /** A newer version of the module wrote the record, and this one has no words for all of it. */
    public static Problem newer() {
        return of(ProblemKind.CONFLICT, "RECORD_NEWER", NEWER);
    }

    /** The same as a finding, for a line of a table. */
    public static Finding newerLine() {
        return Finding.blocking("RECORD_NEWER", "", NEWER);
    }

    /** No move of the type has this code. */
    static Problem unknown(Standing standing, String code) {
        String shown = code.length() > 60 ? code.substring(0, 60) + "\u2026" : code;
        Text words = Text.of("Langkah '" + shown + "' tidak ada.", "There is no move '" + shown + "'.");
        return of(ProblemKind.INVALID, "MOVE_UNKNOWN", and(words, possible(standing)));
    }

    /** The move starts somewhere else. */
    static Problem elsewhere(Standing standing, FlowShape.MoveShape move, FlowShape flow) {
        Text from = flow.state(move.from()).map(FlowShape.StateShape::label).orElse(Text.same(move.from()));
        Text words = Text.of(
                "'" + move.label().id() + "' berlaku bagi catatan yang berkeadaan " + from.id() + "; catatan ini "
                        + standing.label().id() + ".",
                "'" + move.label().en() + "' applies to records that are " + from.en() + "; this one is "
                        + standing.label().en() + ".");
        return of(ProblemKind.CONFLICT, "MOVE_NOT_HERE", and(words, possible(standing)));
    }

    /** Somebody else takes the move. */
    static Problem others(Standing standing, FlowShape.MoveShape move) {
        Text words = Text.of(
                "'" + move.label().id() + "' dilakukan oleh " + actors(move, Text::id) + ".",
                "'" + move.label().en() + "' is up to: " + actors(move, Text::en) + ".");
        return of(ProblemKind.FORBIDDEN, "MOVE_NOT_YOURS", and(words, possible(standing)));
    }

    /**
     * The caller could, but the agreement that shares the record with its region has ended.
     *
     * @param agreement its title
     */
    public static Problem ended(String agreement) {
        Text words = Text.of(
                "Catatan ini dibagikan kepada daerah Anda oleh " + agreement
                        + ", yang tidak berjalan hari ini. Anda tetap dapat"
                        + " membacanya; yang mengubah atau melanjutkannya adalah daerah yang menulisnya, atau Anda setelah PKS itu"
                        + " diperpanjang.",
                "This record is shared with your region by " + agreement
                        + ", which is not running today. You can still read it; the"
                        + " region that wrote it changes it or moves it on, or you once that agreement is extended.");
        return of(ProblemKind.FORBIDDEN, "SHARED_AGREEMENT_ENDED", words);
    }

    private static String actors(FlowShape.MoveShape move, Function<Text, String> language) {
        return move.actors().stream()
                .map(FlowProblems::actor)
                .map(language)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Text actor(FlowShape.ActorShape actor) {
        Text role = Role.of(actor.role()).map(Role::label).orElse(Text.same(actor.role()));
        return actor.way().isEmpty() ? role : Text.of(role.id() + " daerah mitra", role.en() + " of the other region");
    }

    private static Text possible(Standing standing) {
        return standing.moves().isEmpty()
                ? Text.of("Tidak ada langkah yang dapat Anda lakukan sekarang.", "There is no move you can make now.")
                : Text.of(
                        "Yang dapat Anda lakukan: " + moves(standing, Text::id) + ".",
                        "You can: " + moves(standing, Text::en) + ".");
    }

    private static String moves(Standing standing, Function<Text, String> language) {
        return standing.moves().stream().map(m -> language.apply(m.label())).collect(Collectors.joining(", "));
    }

    private static Text and(Text one, Text other) {
        return Text.of(one.id() + " " + other.id(), one.en() + " " + other.en());
    }

    private static Problem of(ProblemKind kind, String code, Text words) {
        return new Problem(kind, words, List.of(Finding.blocking(code, "", words)));
    }
}
