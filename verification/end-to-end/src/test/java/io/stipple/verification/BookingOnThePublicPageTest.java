package io.stipple.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("whole-stack")
@ExtendWith({LocalStack.class, TheStack.class})
class BookingOnThePublicPageTest {
    private static final Pattern LOCAL_DATE_OF_SLOT = Pattern.compile("[?&]at=(\\d{4}-\\d{2}-\\d{2})T");

    @Test
    void appearsOnTheOpenDayBoardWithoutReloadingIt(LocalStack stack) {
        Optional<Path> chromium = Browser.installed();
        if (chromium.isEmpty()) {
            System.out.println("Skipped: no Chromium on this machine, so no browser can book and watch the day board.");
        }
        assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        try (Browser browser = new Browser(chromium.get())) {
            Page client = browser.person();
            client.navigate(stack.console("/book/miami-brickell").toString());
            client.locator("a.day").first().click();
            Locator slot = client.locator("a.slot").first();
            String day = localDate(slot.getAttribute("href"));
            slot.click();

            Page frontDesk = browser.person();
            frontDesk.navigate(
                    stack.console("/clinics/miami-brickell/days/" + day).toString());
            frontDesk.fill("#username", "mara");
            frontDesk.fill("#password", "demo-mara");
            frontDesk.click("#kc-login");
            assertThat(frontDesk.locator(".board")).isVisible();
            frontDesk.evaluate("window.neverReloaded = true");

            String name = "Nora Board " + UUID.randomUUID().toString().substring(0, 8);
            client.fill("#name", name);
            client.fill("#birthDate", "1988-04-12");
            client.fill("#email", "nora." + UUID.randomUUID() + "@example.com");
            client.fill("#phone", "+1 305 555 0147");
            client.click("button[type=submit].btn-primary");
            assertThat(client.locator("h1")).hasText("You are booked");

            assertThat(frontDesk.locator(".visit-who", new Page.LocatorOptions().setHasText(name)))
                    .isVisible();
            assertThat((Boolean) frontDesk.evaluate("window.neverReloaded === true"))
                    .isTrue();
        }
    }

    private static String localDate(String href) {
        Matcher at = LOCAL_DATE_OF_SLOT.matcher(URLDecoder.decode(href, StandardCharsets.UTF_8));
        assertThat(at.find()).as(href).isTrue();
        return at.group(1);
    }
}
