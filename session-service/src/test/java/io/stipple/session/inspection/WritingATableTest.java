package io.stipple.session.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingATableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=1+1\nx", "+1\r\n2", "-1", "@A1", "\t=1", "\n=1"})
    void leavesNoFormulaInACellWhateverFollows(String formula) {
        assertThat(written(formula).replace("\"", "")).startsWith("'");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(written("a,b")).isEqualTo("\"a,b\"\r\n");
        assertThat(written("a\nb")).isEqualTo("\"a\nb\"\r\n");
        assertThat(written("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"\r\n");
    }

    private static String written(String cell) {
        String table = new String(Table.csv(List.of("lot"), List.of(List.of(cell))), StandardCharsets.UTF_8);
        return table.substring("lot\r\n".length());
    }
}
