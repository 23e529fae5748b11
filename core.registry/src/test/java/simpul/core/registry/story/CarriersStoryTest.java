package simpul.core.registry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.registry.story.House.BY_JATIM;
import static simpul.core.registry.story.House.BY_MALUKU;
import static simpul.core.registry.story.House.JATIM;
import static simpul.core.registry.story.House.MALUKU;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.registry.entitlement.EntitlementBook;

/** Whose work a sector is in a region: of the agencies that its signed PKS names. */
final class CarriersStoryTest {
    @TempDir
    Path folder;

    private House house;
    private EntitlementBook entitlement;

    @BeforeEach
    void open() {
        house = new House(folder);
        entitlement = new EntitlementBook(house.fixture.store());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Signing byAgency(String day) {
        Kuasa kuasa = new Kuasa("9/SK/2026", LocalDate.parse("2026-03-01"), true, null);
        return new Signing(SignerOffice.KEPALA_PD, "", LocalDate.parse(day), "Surabaya", kuasa, null);
    }

    private void runs(Agreement signed) {
        house.agreements
                .step(BY_MALUKU, signed.id(), signed.version(), new StepTaken(Stage.PENANDATANGANAN_PKS, null, ""))
                .value();
    }

    @Test
    void aSignedPksIsCarriedOutByTheAgenciesThatItNames() {
        assertThat(entitlement.carriers(MALUKU, "perikanan")).isEmpty();

        Agreement pks = house.atSigning(house.ready());
        pks = house.signed(BY_JATIM, pks, "s2", byAgency("2026-03-10"));
        pks = house.signed(BY_MALUKU, pks, "s1", byAgency("2026-03-05"));
        runs(pks);

        assertThat(entitlement.carriers(MALUKU, "perikanan")).containsExactly("dkp-81");
        assertThat(entitlement.carriers(JATIM, "perikanan")).containsExactly("dkp-35");
        assertThat(entitlement.carriers(MALUKU, "kehutanan")).isEmpty();
    }

    @Test
    void aPksThatNamesNoAgencyKeepsNobodyOut() {
        Agreement pks = house.atSigning(house.ready(), House.pks(List.of()));
        pks = house.signed(BY_JATIM, pks, "s2", House.byHead("2026-03-10"));
        pks = house.signed(BY_MALUKU, pks, "s1", House.byHead("2026-03-05"));
        runs(pks);

        assertThat(entitlement.entitled(MALUKU, "perikanan", House.TODAY)).isPresent();
        assertThat(entitlement.carriers(MALUKU, "perikanan")).isEmpty();
    }
}
