package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;

/** Dates, numbers and sentences read as in an Indonesian office, and in English on request. */
class MessagesTest {
    private final Messages id = Messages.in(Language.ID);
    private final Messages en = Messages.in(Language.EN);

    @Test
    void datesAreWrittenOut() {
        LocalDate day = LocalDate.of(2026, 8, 11);
        assertThat(id.date(day)).isEqualTo("11 Agu 2026");
        assertThat(id.longDate(day)).isEqualTo("11 Agustus 2026");
        assertThat(en.date(day)).isEqualTo("11 Aug 2026");
    }

    @Test
    void aMomentNamesTheRegionsZone() {
        LocalDateTime at = LocalDateTime.of(2026, 11, 26, 9, 0);
        assertThat(id.moment(at.atZone(ZoneId.of("Asia/Jayapura")))).isEqualTo("Kamis, 26 Nov 2026, 09.00 WIT");
        assertThat(en.moment(at.atZone(ZoneId.of("Asia/Jakarta")))).isEqualTo("Thursday, 26 Nov 2026, 09:00 WIB");
    }

    @Test
    void numbersAndMoneyFollowTheLanguage() {
        assertThat(id.number(1_250_000)).isEqualTo("1.250.000");
        assertThat(en.number(1_250_000)).isEqualTo("1,250,000");
        assertThat(id.rupiah(new BigDecimal("459501014000.00"))).isEqualTo("Rp459.501.014.000");
        assertThat(id.rupiah(new BigDecimal("1250.5"))).isEqualTo("Rp1.250,50");
        assertThat(id.decimal(new BigDecimal("12.345"))).isEqualTo("12,345");
    }

    @Test
    void figuresCarryTheirUnit() {
        assertThat(id.quantity(new BigDecimal("2500000000"), "Rp")).isEqualTo("Rp2.500.000.000");
        assertThat(id.quantity(new BigDecimal("83.330"), "%")).isEqualTo("83,33%");
        assertThat(id.quantity(new BigDecimal("12"), "ton")).isEqualTo("12 ton");
        assertThat(en.quantity(new BigDecimal("1250.5"), "")).isEqualTo("1,250.5");
    }

    @Test
    void fileSizesAreRounded() {
        assertThat(id.bytes(640)).isEqualTo("640 B");
        assertThat(id.bytes(48_200)).isEqualTo("48 KB");
        assertThat(id.bytes(1_840_000)).isEqualTo("1,8 MB");
    }

    @Test
    void oneIsSingularInEnglish() {
        assertThat(en.get("map.summary", 1, 3)).isEqualTo("1 province, 3 cooperations");
        assertThat(id.get("map.summary", 12, 1047)).isEqualTo("12 provinsi, 1.047 kerja sama");
        assertThat(id.days(41)).isEqualTo("41 hari");
        assertThat(en.days(1)).isEqualTo("1 day");
    }

    @Test
    void aSectorWithoutItsModuleIsCalledWhatItGenerallyIs() {
        assertThat(id.sector("peternakan")).isEqualTo("Peternakan");
        assertThat(en.sector("peternakan")).isEqualTo("Livestock");
        assertThat(en.sector("pariwisata")).isEqualTo("Pariwisata");
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatThrownBy(() -> id.get("shell.tidakAda")).hasMessageContaining("shell.tidakAda");
        assertThatThrownBy(() -> id.get("area.kosong")).hasMessageContaining("area_id.properties");
    }
}
