package io.stipple.console.board;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// One class for each row a block may start at and each height it may have. Our pages carry no inline style, so that
/// nobody else's can either; this is the price.
@RestController
class GridStylesheet {
    private static final String RULES = IntStream.range(0, TimeGrid.MOST_ROWS)
            .mapToObj(row ->
                    ".at-%d{grid-row-start:%d}.for-%d{grid-row-end:span %d}.rows-%d{grid-template-rows:repeat(%d,var(--row))}%n"
                            .formatted(row, row + 1, row + 1, row + 1, row + 1, row + 1))
            .collect(Collectors.joining("", "@media (min-width:768px){\n", "}\n"));

    @GetMapping(path = "/assets/day-grid.css", produces = "text/css")
    ResponseEntity<String> rules() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(RULES);
    }
}
