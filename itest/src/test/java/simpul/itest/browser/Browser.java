package simpul.itest.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: counts the clicks and fields that a task takes. Not thread-safe. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;
    private final URI base;
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

    void open(String path) {
        driver.get(base.resolve(path).toString());
    }

    /** Signs in as a demonstration account and lands where its role begins. */
    void signIn(String account) {
        driver.manage().deleteAllCookies();
        open("/masuk");
        driver.findElement(By.cssSelector("form input[type=password]")).sendKeys("simpul-demo");
        WebElement name = driver.findElement(By.cssSelector("form input[autocomplete=username]"));
        name.sendKeys(account);
        name.submit();
        waitUntilPathIsNot("/masuk");
    }

    private void waitUntilPathIsNot(String path) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(d -> !path().equals(path));
    }

    /** Clicks once and waits until the page that follows is there. */
    void click(By what) {
        clicks++;
        WebElement element = new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(d -> d.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
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

    /** What axe finds on this page, one line each. */
    List<String> complaints() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> path() + " " + rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    /** How many pixels the page is wider than the window. */
    long overflow() {
        Object pixels = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return pixels instanceof Long wide ? wide : -1;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
