package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** What people see of the demonstration, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
final class DemonstrationIT {
    private final Simpul server = Simpul.demonstration(DemoData.copy("demonstration"));
    private final Browser browser = new Browser(server.address());

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void everyDemonstrationAccountSignsIn() {
        for (String account : List.of(
                "admin",
                "sekretariat.jatim",
                "sekretariat.maluku",
                "sekretariat.kaltim",
                "sekretariat.sumbar",
                "sekretariat.sultra",
                "sekretariat.sidoarjo",
                "opd.dkp.maluku",
                "kepala.dkp.maluku",
                "gubernur.maluku",
                "dprd.maluku",
                "opd.dkp.jatim",
                "opd.bkd.jatim",
                "opd.disnak.jatim",
                "opd.bpsdm.sumbar",
                "opd.dishut.maluku",
                "tkksd.kendari",
                "pemantau.kemendagri")) {
            browser.signIn(account);
            assertThat(browser.path()).as(account).isNotEqualTo("/masuk");
        }
    }

    @Test
    void aQuarterlyEvaluationOnAPhoneTakesFewClicksAndFields() throws IOException {
        browser.width(390);
        browser.signIn("opd.dkp.maluku");
        assertThat(browser.path()).isEqualTo("/tugas");
        browser.countFromHere();

        browser.press(By.partialLinkText("PKS perikanan, peternakan, dan kehutanan"));
        List<WebElement> commitments = browser.all(By.cssSelector("fieldset.choices"));
        assertThat(commitments).hasSizeGreaterThanOrEqualTo(5);
        browser.click(By.cssSelector("#" + commitments.get(0).getAttribute("id") + " label:has(input[value=SELESAI])"));
        browser.click(
                By.cssSelector("#" + commitments.get(1).getAttribute("id") + " label:has(input[value=TERHAMBAT])"));
        if (!browser.all(By.name("photo")).get(0).isDisplayed()) {
            browser.click(
                    By.xpath("//summary[following-sibling::*//input[@name='photo'] or ..//input[@name='photo']]"));
        }
        browser.type(By.name("activities[0].title"), "Pertemuan lanjutan");
        browser.attach(By.name("photo"), photo());
        browser.press(By.cssSelector(".form-foot button.primary"));

        assertThat(browser.path()).as(browser.text()).contains("tanda-terima");
        assertThat(browser.clicks()).isLessThanOrEqualTo(12);
        assertThat(browser.fields()).isLessThanOrEqualTo(2);
    }

    private static String photo() throws IOException {
        Path photo = Files.createTempFile("simpul-photo", ".png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        return photo.toString();
    }

    @Test
    void theCouncilSeesWhatExistsOnlyOnPaper() {
        browser.width(1440);
        browser.signIn("dprd.maluku");

        assertThat(browser.text()).contains("PKS perdagangan antarpulau (contoh)");
    }
}
