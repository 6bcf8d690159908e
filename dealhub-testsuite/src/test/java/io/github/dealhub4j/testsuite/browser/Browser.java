package io.github.dealhub4j.testsuite.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, with what it does about other sites' cookies said explicitly: its packagers differ on that. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    // Selenium warns of each Chromium newer than itself; what is used of it here works with any.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** What the browser does about cookies of other sites than the one in its address bar. */
    enum ThirdPartyCookies {
        ALLOWED(0),
        BLOCKED(1);

        private final int mode;

        ThirdPartyCookies(int mode) {
            this.mode = mode;
        }
    }

    static Browser open(ThirdPartyCookies cookies) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--window-size=1200,900");
        options.setExperimentalOption("prefs", Map.of("profile.cookie_controls_mode", cookies.mode));
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE.multipliedBy(2));
        return new Browser(driver);
    }

    void go(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String source() {
        return driver.getPageSource();
    }

    void type(String field, String text) {
        WebElement element = await(By.name(field));
        element.clear();
        element.sendKeys(text);
    }

    void click(String selector) {
        await(By.cssSelector(selector)).click();
    }

    /** The text of the first element that the selector finds, once there is one. */
    String text(String selector) {
        return calmly().until(page -> page.findElement(By.cssSelector(selector)).getText());
    }

    /** Waits for a text: what a click leads to may follow a page that has the same element. */
    void awaitText(String selector, String part) {
        calmly().until(page ->
                page.findElement(By.cssSelector(selector)).getText().contains(part));
    }

    /** Takes a page that changes under its hands for one that is not there yet. */
    private FluentWait<WebDriver> calmly() {
        return waiting().ignoring(WebDriverException.class);
    }

    /** What a button has to complain about. */
    String alert() {
        return text(".dh-message[role='alert']");
    }

    String attribute(String selector, String name) {
        return await(By.cssSelector(selector)).getDomAttribute(name);
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    void awaitAddress(String part) {
        waiting().until(ExpectedConditions.urlContains(part));
    }

    void signIn(String portal, String account) {
        go(portal);
        type("username", account);
        type("password", account);
        click("#sign-in");
        await(By.id("user"));
    }

    /** Runs a piece of JavaScript in the page. */
    @Nullable Object run(String script) {
        return driver.executeScript(script);
    }

    /** Waits until a piece of JavaScript returns true. */
    void await(String script) {
        calmly().until(page -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** Events of the script, if the page notes them in {@code window.seen}. */
    List<String> seen() {
        return ((List<?>) Objects.requireNonNull(run("return window.seen")))
                .stream().map(String::valueOf).toList();
    }

    String link(String selector) {
        return String.valueOf(await(By.cssSelector(selector)).getDomProperty("href"));
    }

    void back() {
        driver.navigate().back();
    }

    int windows() {
        return driver.getWindowHandles().size();
    }

    /** Does something in the window that a click has opened, and closes it. */
    void inNewWindow(Runnable task) {
        String first = driver.getWindowHandle();
        waiting().until(ExpectedConditions.numberOfWindowsToBe(2));
        String second = driver.getWindowHandles().stream()
                .filter(window -> !window.equals(first))
                .findFirst()
                .orElseThrow();
        driver.switchTo().window(second);
        try {
            task.run();
        } finally {
            driver.close();
            driver.switchTo().window(first);
        }
    }

    void inFrame(String id, Runnable task) {
        driver.switchTo().frame(id);
        try {
            task.run();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** Cuts the network off, or puts it back. */
    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** As if nobody had been there; cookies can only be forgotten on a page of theirs. */
    void forgetCookiesOf(String address) {
        go(address);
        forgetCookies();
    }

    /** As if the sessions had ended. */
    void forgetCookies() {
        driver.manage().deleteAllCookies();
    }

    /** What axe finds wrong with the page for people with disabilities, by the rules of WCAG and of good practice. */
    @SuppressWarnings("deprecation") // the mode that stays in one window
    List<String> accessibilityViolations() {
        // In one window: the page's own policy keeps axe from bringing others in.
        return new AxeBuilder()
                .setLegacyMode(true).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .toList())
                        .toList();
    }

    /** What pages complained about on the console since the last call. */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** As a phone of usual size shows pages; a window cannot be made as narrow. */
    void asOnAPhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Clicks on what a piece of JavaScript returns, such as something within a shadow root. */
    void clickOn(String script) {
        driver.executeScript("(" + script + ").click()");
    }

    /** The width that the page wants, to be compared with the window's. */
    long contentWidth() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth");
    }

    long windowWidth() {
        return (Long) driver.executeScript("return document.documentElement.clientWidth");
    }

    /** Keeps a picture of the page under {@code target/screenshots}. */
    void screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebElement await(By locator) {
        return waiting().until(ExpectedConditions.presenceOfElementLocated(locator));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
