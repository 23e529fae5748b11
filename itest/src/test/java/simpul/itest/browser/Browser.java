package simpul.itest.browser;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: counts the clicks and fields that a task takes. Not thread-safe. */
final class Browser implements AutoCloseable {
    private static final String AXE = axe();
    /** What F4 has room for between its margins, 179 mm. */
    private static final int PAPER = 677;

    private final ChromeDriver driver;
    private URI base;
    private int clicks;
    private int fields;

    Browser(URI base) {
        this.base = base;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getenv().getOrDefault("SIMPUL_CHROMIUM", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-software-rasterizer",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile());
        String chromedriver = System.getenv().getOrDefault("SIMPUL_CHROMEDRIVER", "/usr/bin/chromedriver");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(chromedriver))
                        .build(),
                options);
    }

    /** Looks often: what a page needs is a tenth of what the driver waits by itself. */
    private WebDriverWait patience(Duration most) {
        return new WebDriverWait(driver, most, Duration.ofMillis(50));
    }

    private static String axe() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new AssertionError("axe is not on the class path", e);
        }
    }

    private static String profile() {
        try {
            return Files.createTempDirectory("simpul-browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sizes the window; below 500 px as a phone. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 500));
    }

    /** Goes on as a browser in which no page runs a script. */
    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Turns to the same server after it has moved to another port. */
    void moveTo(URI server) {
        base = server;
    }

    void open(String path) {
        driver.get(base.resolve(path).toString());
    }

    /** Signs in as a demonstration account and lands where its role begins. */
    void signIn(String account) {
        signIn(account, "simpul-demo");
    }

    /** The same for an account that is not of the demonstration. */
    void signIn(String account, String password) {
        driver.manage().deleteAllCookies();
        open("/masuk");
        driver.findElement(By.cssSelector("form input[type=password]")).sendKeys(password);
        WebElement name = driver.findElement(By.cssSelector("form input[autocomplete=username]"));
        name.sendKeys(account);
        turn(name::submit);
        if (path().equals("/masuk")) {
            throw new AssertionError(account + " could not sign in:\n" + text());
        }
    }

    /** Clicks what leads to another page, and waits until that one is there. */
    void press(By what) {
        turn(() -> click(what));
    }

    /** Waits, after what leads to another page, until that one is there. */
    private void turn(Runnable leaving) {
        driver.executeScript("window.left = false");
        leaving.run();
        // Between two pages there is none that could be asked.
        patience(Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(d -> Boolean.TRUE.equals(driver.executeScript(
                        "return window.left === undefined && document.readyState === 'complete'")));
    }

    /** Clicks once, on this page. */
    void click(By what) {
        clicks++;
        WebElement element = displayed(what);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private WebElement displayed(By what) {
        try {
            return patience(Duration.ofSeconds(10))
                    .until(d -> d.findElements(what).stream()
                            .filter(WebElement::isDisplayed)
                            .findFirst()
                            .orElse(null));
        } catch (TimeoutException e) {
            throw new AssertionError("No " + what + " on " + path() + ":\n" + text(), e);
        }
    }

    /** Writes a text where another may stand already. */
    void fill(By where, String text) {
        WebElement field = displayed(where);
        field.clear();
        field.sendKeys(text);
    }

    /** Picks from a list by what is read there, or a day by its date. */
    void choose(By where, String what) {
        WebElement field = displayed(where);
        if (field.getTagName().equals("select")) {
            new Select(field).selectByVisibleText(what);
        } else {
            driver.executeScript(
                    "arguments[0].value = arguments[1];"
                            + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                    field,
                    what);
        }
    }

    /** Puts a text into a field as a whole, as the clipboard does. */
    void paste(By where, String text) {
        choose(where, text);
    }

    /** What stands in a field. */
    String valueOf(By where) {
        return String.valueOf(displayed(where).getDomProperty("value"));
    }

    /** Waits for a page that says so, however often it comes anew in between. */
    void await(String words) {
        try {
            patience(Duration.ofSeconds(60)).ignoring(WebDriverException.class).until(d -> text().contains(words));
        } catch (TimeoutException e) {
            throw new AssertionError(path() + " never said " + words + ":\n" + text(), e);
        }
    }

    /** Whether pages may run scripts from here on. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Ticks the box of a label, unless it is ticked. */
    void tick(By label) {
        if (!driver.findElement(label).findElement(By.tagName("input")).isSelected()) {
            click(label);
        }
    }

    void type(By where, String text) {
        fields++;
        driver.findElement(where).sendKeys(text);
    }

    /** Chooses a file; a photo from the camera is not a field to fill in. */
    void attach(By where, String file) {
        driver.findElement(where).sendKeys(file);
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String title() {
        return driver.getTitle();
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    void countFromHere() {
        clicks = 0;
        fields = 0;
    }

    /** The first bytes of a file as this person would download it, e.g. {@code 80,75,3,4}. */
    String fetched(String path) {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[1];"
                        + "fetch(arguments[0]).then(r => r.ok ? r.arrayBuffer() : Promise.reject(r.status))"
                        + ".then(b => done(new Uint8Array(b).slice(0, 4).join(',')), e => done('refused ' + e))",
                path));
    }

    /** Has axe at hand on every page that is opened from here on. */
    void bringAxe() {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE));
    }

    /** What axe finds on this page, one line each. */
    List<String> complaints() {
        Object found = driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations']}).then("
                + "r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html))),"
                + "e => done(['axe failed: ' + e]));");
        return found instanceof List<?> lines
                ? lines.stream().map(line -> path() + " " + line).toList()
                : List.of(path() + " axe said nothing");
    }

    /** Opens everything that can be folded open. */
    void unfold() {
        driver.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }

    /** Sends a form without any of its values, whatever the browser itself would say about that. */
    void sendEmpty(By which) {
        WebElement form = driver.findElement(which);
        turn(() -> driver.executeScript(
                "const form = arguments[0];"
                        + "form.querySelectorAll('input:not([type=hidden]),textarea,select').forEach(f => {"
                        + "if (f.type === 'checkbox' || f.type === 'radio') { f.checked = false; } else { f.value = ''; }});"
                        + "HTMLFormElement.prototype.submit.call(form);",
                form));
    }

    /** Sends a form as it is filled in, whatever the browser itself would say about that. */
    void sendUnchecked(By which) {
        WebElement form = driver.findElement(which);
        turn(() -> driver.executeScript("HTMLFormElement.prototype.submit.call(arguments[0])", form));
    }

    /** Takes from the forms of this page the proof that they come from here. */
    void forgeForms() {
        driver.executeScript("document.querySelectorAll('[name=_csrf]').forEach(f => f.remove())");
    }

    String source() {
        return driver.getPageSource();
    }

    /** What reaches over the right edge of the window; empty when the page is as wide as its window. */
    List<String> overflow() {
        Object found = driver.executeScript("const wide = document.documentElement;"
                + "if (wide.scrollWidth <= wide.clientWidth) { return []; }"
                + "const over = [...document.body.querySelectorAll('*')].filter(e => {"
                + "  const box = e.getBoundingClientRect(); return box.width > 0 && box.right > wide.clientWidth + 1; });"
                + "const inner = over.filter(e => !over.some(o => o !== e && e.contains(o)));"
                + "return ['by ' + (wide.scrollWidth - wide.clientWidth) + ' px: '"
                + "  + inner.slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' and ')];");
        return found instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of("unknown");
    }

    /** Looks at pages as they go to paper, as wide as a sheet has room, or at the screen again. */
    void paper(boolean on) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", on ? "print" : ""));
        if (on) {
            width(PAPER);
        }
    }

    /** This page as a file for the printer, as it comes without any setting: the page says its size, backgrounds stay away. */
    byte[] printed() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    /** What these elements say to the eye, one line each. */
    List<String> said(String selector) {
        return lines(
                "return [...document.querySelectorAll(arguments[0])].map(e => { const bare = e.cloneNode(true);"
                        + "bare.querySelectorAll('.sr,.pt,title,desc').forEach(s => s.remove()); return bare.textContent; })",
                selector);
    }

    /** What of these elements is to be seen. */
    List<String> seen(String selector) {
        return lines(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility() &&"
                        + "e.getBoundingClientRect().height > 1).map(e => e.outerHTML.slice(0, 160))",
                selector);
    }

    /** What lies hidden behind an edge of its own box, where nothing can be scrolled. */
    List<String> cut() {
        return lines("return [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() &&"
                + "!e.closest('.sr,svg') && getComputedStyle(e).overflowX !== 'visible' &&"
                + "(e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))"
                + ".map(e => e.outerHTML.slice(0, 160))");
    }

    private List<String> lines(String script, Object... arguments) {
        return driver.executeScript(script, arguments) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
