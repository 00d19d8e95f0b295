package io.stipple.console.live;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class LivePage {
    private final Watchers watchers;

    LivePage(Watchers watchers) {
        this.watchers = watchers;
    }

    @GetMapping(path = "/clinics/{code}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@PathVariable String code, HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        return watchers.watch(code);
    }
}
