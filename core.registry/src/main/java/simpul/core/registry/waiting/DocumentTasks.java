package simpul.core.registry.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementFilter;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.OpenSlot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Unit;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Outlook;
import simpul.core.registry.law.Findings;

/** What documents ask of the sekretariat, or of the agency that takes part. */
final class DocumentTasks {
    private static final Cursor SOME = new Cursor(100, null);

    private DocumentTasks() {}

    static List<Waiting> of(Desk desk, Tx tx, Caller caller) {
        String region = caller.region().orElseThrow();
        AgreementStore store = tx.port(AgreementStore.class);
        List<Waiting> all = new ArrayList<>();
        for (OpenSlot open : store.openSlots(region, SOME).items()) {
            if (concerns(caller, open.slot().unit())) {
                all.add(slot(open));
            }
        }
        for (Stage stage : List.of(Stage.PENYUSUNAN_PKS, Stage.PENANDATANGANAN_PKS)) {
            AgreementFilter filter = new AgreementFilter(null, "", null, stage, null, region, null);
            for (Agreement document : store.list(filter, SOME).items()) {
                if (document.document().executing() && takesPart(caller, document, region)) {
                    drafting(desk, tx, region, document, all);
                }
            }
        }
        return all;
    }

    private static void drafting(Desk desk, Tx tx, String region, Agreement document, List<Waiting> all) {
        boolean mine = document.sharing().turn().equals(region);
        if (!document.sharing().shared()) {
            all.add(task(
                    document,
                    "AGREEMENT_SHARE",
                    document.since(),
                    Text.of("Lengkapi dan bagikan", "Complete and share"),
                    Text.of("Draf PKS belum terlihat oleh mitra.", "The draft PKS is not visible to the partner.")));
        } else if (!Findings.refuse(Outlook.ofDocument(desk, tx, document.id()))) {
            all.add(task(
                    document,
                    "AGREEMENT_STEP",
                    document.since(),
                    Text.of("Catat tahap selesai", "Record the stage as finished"),
                    Text.of(
                            "Semua syarat tahap " + document.stage().title().id() + " sudah terpenuhi.",
                            "Everything for the stage \""
                                    + document.stage().title().en() + "\" is there.")));
        } else if (mine && document.stage() == Stage.PENYUSUNAN_PKS) {
            all.add(task(
                    document,
                    "AGREEMENT_TURN",
                    document.sharing().turnSince(),
                    Text.of("Sunting atau serahkan giliran", "Edit, or hand the turn over"),
                    Text.of(
                            "Giliran Anda menyunting naskah PKS sejak "
                                    + DayWords.of(document.sharing().turnSince())
                                            .id() + ".",
                            "It is your turn to edit the PKS since "
                                    + DayWords.of(document.sharing().turnSince())
                                            .en() + ".")));
        }
    }

    private static Waiting slot(OpenSlot open) {
        boolean scan = open.slot().state() == SlotState.SUDAH_MENUNGGU_PINDAIAN;
        return new Waiting(
                scan ? "SLOT_SCAN" : "SLOT_SIGN",
                Text.same(open.title()),
                scan
                        ? Text.of("Unggah pindaian", "Upload the scan")
                        : Text.of("Catat tanda tangan", "Record the signature"),
                scan
                        ? Text.of(
                                open.slot().office() + " sudah menandatangani, pindaian belum ada.",
                                open.slot().office() + " has signed, the scan is missing.")
                        : Text.of(
                                open.slot().office() + " belum menandatangani (" + open.filled() + " dari "
                                        + open.slots() + ").",
                                open.slot().office() + " has not signed (" + open.filled() + " of " + open.slots()
                                        + ")."),
                open.since(),
                null,
                link(open.caseId(), open.agreement()));
    }

    private static boolean concerns(Caller caller, @org.jspecify.annotations.Nullable Unit unit) {
        return caller.agency().isEmpty()
                || unit != null && caller.agency().get().equals(unit.agency());
    }

    private static boolean takesPart(Caller caller, Agreement document, String region) {
        return caller.agency().isEmpty()
                || document.party(region)
                        .filter(p -> p.units().stream()
                                .anyMatch(u -> caller.agency().get().equals(u.agency())))
                        .isPresent();
    }

    private static Waiting task(Agreement document, String code, LocalDate since, Text step, Text detail) {
        return new Waiting(
                code, Text.same(document.title()), step, detail, since, null, link(document.caseId(), document.id()));
    }

    private static String link(String caseId, String agreement) {
        return "/kerja-sama/" + caseId + "/pks/" + agreement;
    }
}
