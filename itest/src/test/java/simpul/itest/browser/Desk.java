package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.openqa.selenium.By;

/** Somebody at work: finds fields by their labels and buttons by their words, as one reads them. For one thread. */
final class Desk {
    private static final String PAGE = "//body";

    private final Browser browser;
    private String part = PAGE;

    Desk(Browser browser) {
        this.browser = browser;
    }

    Desk onPhone() {
        browser.width(390);
        return this;
    }

    Desk onComputer() {
        browser.width(1440);
        return this;
    }

    /** Where further fields are looked for: the part of the page below this heading. */
    Desk under(String heading) {
        part = PAGE + "//h2[normalize-space()=" + quoted(heading)
                + "]/ancestor::*[self::section or self::div[not(@class='card-head')]][1]";
        return this;
    }

    Desk anywhere() {
        part = PAGE;
        return this;
    }

    Desk enter(String account) {
        browser.signIn(account);
        return anywhere();
    }

    Desk open(String address) {
        browser.open(address);
        return arrived();
    }

    /** Follows a link or presses a button whose words begin so, and waits for the page that follows. */
    Desk press(String words) {
        browser.press(By.xpath(part + "//*[self::a or self::button][" + begins(words) + "]"));
        return arrived();
    }

    /** Wherever one comes, nothing is wider than the window. */
    private Desk arrived() {
        assertThat(browser.overflow()).as(browser.path()).isEmpty();
        return anywhere();
    }

    /** Presses a button that asks again, and says yes. */
    Desk confirm(String words) {
        browser.click(By.xpath(PAGE + "//summary[" + begins(words) + "]"));
        browser.press(By.xpath(PAGE + "//details[summary[" + begins(words) + "]]//button"));
        return arrived();
    }

    Desk unfold(String words) {
        browser.click(By.xpath(part + "//summary[" + begins(words) + "]"));
        return this;
    }

    Desk fill(String label, String text) {
        browser.fill(field(label), text);
        return this;
    }

    Desk fill(String label, LocalDate day) {
        browser.choose(field(label), day.toString());
        return this;
    }

    Desk choose(String label, String option) {
        browser.choose(field(label), option);
        return this;
    }

    /** Fills a field from the clipboard. */
    Desk paste(String label, String text) {
        browser.paste(field(label), text);
        return this;
    }

    /** Waits until the page says so; it comes anew by itself. */
    Desk await(String words) {
        browser.await(words);
        return this;
    }

    /** What stands in a field. */
    String value(String label) {
        return browser.valueOf(field(label));
    }

    /** Sees to it that a box is ticked. */
    Desk tick(String words) {
        browser.tick(By.xpath(part + "//label[@class='check'][" + begins(words) + "]"));
        return this;
    }

    Desk answer(String question, String answer) {
        browser.click(By.xpath(part + "//fieldset[legend[" + begins(question) + "]]//label[" + begins(answer) + "]"));
        return this;
    }

    Desk attach(String file) {
        browser.attach(By.cssSelector("main input[type=file]"), file);
        return this;
    }

    String text() {
        return browser.text();
    }

    String path() {
        return browser.path();
    }

    private By field(String label) {
        return By.xpath("(" + part + "//*[@id=(" + part + "//label[" + begins(label) + "]/@for)])[1]");
    }

    private static String begins(String words) {
        return "starts-with(normalize-space(.)," + quoted(words) + ")";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
