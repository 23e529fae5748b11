package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses are quoted and carry only what was chosen. */
class AddressTest {

    @Test
    void valuesAreQuoted() {
        String address = Address.of("/kerja-sama")
                .with("q", "ikan & \"laut\" 100%")
                .with("tahap", "PELAKSANAAN")
                .toString();
        assertThat(address).isEqualTo("/kerja-sama?q=ikan%20%26%20%22laut%22%20100%25&tahap=PELAKSANAAN");
        assertThat(SafeUrl.url(address)).isEqualTo(address);
    }

    @Test
    void aBlankValueTakesItsNameOut() {
        Address filtered = Address.of("/kerja-sama").with("q", "ikan").with("tahap", "");
        assertThat(filtered).hasToString("/kerja-sama?q=ikan");
        assertThat(filtered.with("q", " ")).hasToString("/kerja-sama");
    }
}
