package simpul.core.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperatorGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "operator.md");

    @Test
    void the_guide_names_every_setting_of_modules_with_its_default() {
        List<String> rows = Stream.of(ModulesConfig.class.getDeclaredMethods())
                .map(OperatorGuideTest::row)
                .toList();

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(GUIDE).content().contains(rows);
    }

    private static String row(Method setting) {
        return "| `" + setting.getName().replace('_', '.') + "` | " + setting.getDefaultValue() + " |";
    }
}
