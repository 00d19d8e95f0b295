package io.stipple.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("whole-stack")
@ExtendWith({LocalStack.class, TheStack.class})
class FreeingAParkedStoryTest {
    private static final String INSIGHT = "a[href*='/insight/']";
    private static final String NOTIFICATION = "a[href*='/notification/']";
    private static final String SESSION = "a[href*='/session/']";

    @Test
    void letsTheFactsBehindABrokenRecordTakeEffect(LocalStack stack) {
        Optional<Path> chromium = Browser.installed();
        assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        UUID client = UUID.randomUUID();
        try (Browser browser = new Browser(chromium.get());
                Letters letters = new Letters(stack.kafka())) {
            letters.broken(client, 1);
            letters.registered(client, 2);
            Page oscar = browser.person();
            logIn(oscar, stack);
            oscar.evaluate("window.neverReloaded = true");

            Locator story = oscar.locator(".held > li", new Page.LocatorOptions().setHasText(client.toString()));
            assertThat(story).containsText("the payload is no client-registered");
            assertThat(story).containsText("1 waits behind it");
            story.locator(INSIGHT).focus();
            oscar.keyboard().press("Enter");
            Locator panel = oscar.locator("#panel");
            assertThat(panel.locator("pre")).containsText("\"clinicCode\":");
            panel.locator("text=Headers").click();
            assertThat(panel.locator(".headers")).containsText("io.stipple.booking.client-registered.v1");

            panel.locator("button:has-text('Retry the story')").click();
            assertThat(panel.getByRole(AriaRole.ALERT)).containsText("It is still parked.");

            String reason = "Written by the end-to-end test, " + client;
            discard(panel, reason);
            assertThat(panel.getByRole(AriaRole.STATUS))
                    .containsText("The event is discarded. The story flows again. 1 taken in.");
            oscar.keyboard().press("Escape");
            assertThat(story.locator(INSIGHT)).isHidden();
            for (String reader : List.of(NOTIFICATION, SESSION)) {
                story.locator(reader).click(); // held up in each who reads it, freed in each
                discard(panel, reason);
                oscar.keyboard().press("Escape");
                assertThat(story.locator(reader)).isHidden();
            }
            assertThat(story).isHidden();
            assertThat(oscar.locator("section:has(#acts)")).containsText(reason);
            assertThat((Boolean) oscar.evaluate("window.neverReloaded === true"))
                    .isTrue();
            letters.registered(client, 3);
            letters.broken(client, 4);
            for (String reader : List.of(INSIGHT, NOTIFICATION, SESSION)) {
                // so the one before it has flowed
                assertThat(story.locator(reader)).containsText("nothing waits behind it");
                story.locator(reader).click();
                discard(panel, reason);
                oscar.keyboard().press("Escape");
                assertThat(story.locator(reader)).isHidden();
            }
            assertThat(story).isHidden();
        }
    }

    private static void discard(Locator panel, String reason) {
        panel.locator("summary:has-text('Discard')").click();
        panel.locator("#reason").fill(reason);
        panel.locator("button:has-text('Yes, discard it')").click();
    }

    private static void logIn(Page oscar, LocalStack stack) {
        oscar.navigate(stack.console("/operations").toString());
        oscar.fill("#username", "oscar");
        oscar.fill("#password", "demo-oscar");
        oscar.click("#kc-login");
        assertThat(oscar.locator("h1")).hasText("Operations");
        // until then a link opens a page of its own, as it does without any script
        oscar.waitForLoadState();
    }
}
