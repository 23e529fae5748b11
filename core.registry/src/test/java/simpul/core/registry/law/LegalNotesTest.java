package simpul.core.registry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.agreement.Stage;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;

/** What the law says about a case without anybody entering it: R9, R10, R14. */
final class LegalNotesTest {
    private static List<LegalNote> notes(Kind kind, int months, String... codes) {
        LocalDate starts = LocalDate.of(2026, 1, 1);
        AgreementCard card = new AgreementCard(
                "a",
                "c",
                DocumentType.KESEPAKATAN_BERSAMA,
                "KB",
                Stage.PELAKSANAAN,
                starts,
                2,
                2,
                starts,
                starts,
                starts.plusMonths(months).minusDays(1));
        CaseView view = new CaseView(
                Given.subject(kind, Stage.PENYUSUNAN_PKS), Stage.PELAKSANAAN, Condition.BERJALAN, List.of(card));
        return LegalNotes.of(view, Stream.of(codes).map(LegalNotesTest::region).toList());
    }

    private static Region region(String code) {
        boolean province = code.length() == 2;
        return new Region(
                code,
                "Daerah " + code,
                province ? Level.PROVINSI : Level.KABUPATEN,
                province ? null : code.substring(0, 2),
                LocalDate.of(1945, 8, 19),
                null,
                null,
                ZoneId.of("Asia/Jakarta"));
    }

    private static String note(String code, List<LegalNote> notes) {
        return notes.stream()
                .filter(n -> n.code().equals(code))
                .map(n -> n.text().id())
                .findFirst()
                .orElse("");
    }

    @Test
    void insideOneProvinceTheGovernorSettlesADisputeElseTheMinisterFinally() {
        assertThat(note("PERSELISIHAN", notes(Kind.KSDD_SUKARELA, 12, "35.15", "35.78")))
                .isEqualTo("Gubernur");
        assertThat(note("PERSELISIHAN", notes(Kind.KSDD_SUKARELA, 12, "35.15", "74.71")))
                .isEqualTo("Menteri Dalam Negeri; keputusannya final");
        assertThat(note("PERSELISIHAN", notes(Kind.KSDD_SUKARELA, 12, "74", "74.71")))
                .as("a province and its kota")
                .isEqualTo("Menteri Dalam Negeri; keputusannya final");
        assertThat(notes(Kind.KSDD_SUKARELA, 12, "81", "35"))
                .extracting(LegalNote::basis)
                .containsExactly("UU 23/2014 Ps 370; PP 28/2018 Ps 8");
    }

    @Test
    void withAThirdPartyOneDeliberatesAndResultsGoToTreasuryAndAssetRegister() {
        List<LegalNote> notes = notes(Kind.KSDPK, 12, "35.15");
        assertThat(note("PERSELISIHAN", notes)).isEqualTo("Musyawarah, lalu menurut perjanjian");
        assertThat(note("HASIL", notes)).contains("kas daerah").contains("aset");
        assertThat(note("PERSELISIHAN", notes(Kind.KSDPL, 12, "35"))).isEqualTo("Negosiasi dan konsultasi");
    }

    @Test
    void aSecretariatNeedsMoreThanTwoRegionsOrObjectsAndFiveYears() {
        assertThat(note("SEKRETARIAT", notes(Kind.KSDD_WAJIB, 60, "35", "33", "34")))
                .startsWith("Dapat dibentuk");
        assertThat(note("SEKRETARIAT", notes(Kind.KSDD_WAJIB, 59, "35", "33")))
                .isEqualTo("Belum dapat dibentuk; syaratnya: lebih dari dua daerah atau dua objek;"
                        + " jangka waktu sedikitnya lima tahun");
        assertThat(note("SEKRETARIAT", notes(Kind.KSDD_SUKARELA, 60, "35", "33", "34")))
                .as("only mandatory cooperation has one")
                .isEmpty();
    }
}
