package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_MALUKU;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.OpenTransaction;
import simpul.core.model.text.Text;

/** Sectors are asked before a PKS that names them is signed, and what they find stands beside the law's findings. */
class SectorGateStoryTest {
    private static final Finding KABUPATEN = Finding.blocking(
                    "PIHAK_BUKAN_PROVINSI", "parties", Text.of("Pihak harus provinsi.", "Parties must be provinces."))
            .basedOn("UU 23/2014 Ps 14");

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Agreement shared() {
        Agreement pks = house.agreements
                .draft(BY_MALUKU, house.ready().id(), House.pks())
                .value();
        return house.agreements.share(BY_MALUKU, pks.id(), pks.version()).value();
    }

    private Result<Agreement> drafted(Agreement pks, int version) {
        return house.agreements.step(BY_MALUKU, pks.id(), version, new StepTaken(Stage.PENYUSUNAN_PKS, null, ""));
    }

    @Test
    void whatASectorFindsRefusesTheStepBesideWhatTheLawFinds() {
        Agreement pks = shared();
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(KABUPATEN), List.of());

        assertThat(drafted(pks, pks.version()).problem().findings())
                .contains(KABUPATEN)
                .extracting(Finding::code)
                .contains("PAPER_MISSING", "PIHAK_BUKAN_PROVINSI");
        assertThat(house.agreements.outlook(BY_MALUKU.scope(), pks.id())).contains(KABUPATEN);
    }

    @Test
    void aWarningOfASectorPassesAndIsSaid() {
        Agreement pks = shared();
        pks = house.agreements
                .document(BY_MALUKU, pks.id(), pks.version(), House.paper(DocumentKind.RANCANGAN_PKS, House.MALUKU))
                .value();
        Finding warning = Finding.warning("MASA_PENDEK", "term", Text.of("Masanya pendek.", "The term is short."));
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(warning), List.of());

        Result<Agreement> passed = drafted(pks, pks.version());

        assertThat(passed.value().stage()).isEqualTo(Stage.PENANDATANGANAN_PKS);
        assertThat(passed.warnings()).contains(warning);
    }

    @Test
    void noSectorIsAskedInsideATransactionOrAboutAnotherVersionOrStage() {
        Agreement pks = shared();
        List<Integer> asked = new ArrayList<>();
        house.sectors = (scope, agreement, of) -> {
            assertThat(OpenTransaction.here()).isFalse();
            asked.add(agreement.version());
            return new SectorVerdict(List.of(KABUPATEN), List.of());
        };

        drafted(pks, pks.version() - 1);
        house.agreements.step(BY_MALUKU, pks.id(), pks.version(), new StepTaken(Stage.PELAKSANAAN, null, ""));
        assertThat(asked).isEmpty();

        drafted(pks, pks.version());
        assertThat(asked).containsExactly(pks.version());
    }
}
