package io.stipple.console.live;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The open pages, by clinic.
final class Watchers {
    private static final String CHANGED = "clinic-changed";

    private final Map<String, Set<SseEmitter>> byClinic = new ConcurrentHashMap<>();

    /// The first word is "changed": whatever happened between drawing the page and listening is caught up with.
    SseEmitter watch(String clinic) {
        var page = new SseEmitter(0L);
        byClinic.compute(clinic, (_, pages) -> with(pages, page));
        Runnable gone = () -> forget(clinic, page);
        page.onCompletion(gone);
        page.onTimeout(gone);
        page.onError(_ -> gone.run());
        say(clinic, page, changed());
        return page;
    }

    void changed(String clinic) {
        byClinic.getOrDefault(clinic, Set.of()).forEach(page -> saySoon(clinic, page, changed()));
    }

    /// A word now and then finds out which pages were closed, and keeps proxies from closing the others.
    void stillHere() {
        byClinic.forEach((clinic, pages) ->
                pages.forEach(page -> saySoon(clinic, page, SseEmitter.event().comment("still here"))));
    }

    /// Lets go of every page, which will look for another instance by itself; a console that stops would wait for them.
    void farewell() {
        byClinic.values().forEach(pages -> pages.forEach(SseEmitter::complete));
    }

    private static SseEmitter.SseEventBuilder changed() {
        return SseEmitter.event().name(CHANGED).data(CHANGED);
    }

    /// Apart, so that one slow browser holds up nobody else.
    private void saySoon(String clinic, SseEmitter page, SseEmitter.SseEventBuilder word) {
        Thread.startVirtualThread(() -> say(clinic, page, word));
    }

    private void say(String clinic, SseEmitter page, SseEmitter.SseEventBuilder word) {
        try {
            page.send(word);
        } catch (IOException | IllegalStateException _) {
            forget(clinic, page);
        }
    }

    private static Set<SseEmitter> with(@Nullable Set<SseEmitter> pages, SseEmitter page) {
        Set<SseEmitter> all = pages == null ? ConcurrentHashMap.newKeySet() : pages;
        all.add(page);
        return all;
    }

    private void forget(String clinic, SseEmitter page) {
        byClinic.computeIfPresent(clinic, (_, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        });
    }
}
