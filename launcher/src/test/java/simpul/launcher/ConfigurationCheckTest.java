package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationCheckTest {
    private static final String DEFINITION = """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="simpul.core.web.Doors" name="Doors">
                <AD id="idleMinutes" type="Integer" min="1" max="600" default="30"/>
                <AD id="most" type="Integer" min="2" default="30"/>
                <AD id="hsts" type="Boolean" default="false"/>
                <AD id="level" type="String"><Option label="low" value="low"/><Option label="high" value="high"/></AD>
                <AD id="hosts" type="String" cardinality="2147483647"/>
              </OCD>
              <Designate pid="simpul.core.web.Doors"><Object ocdref="simpul.core.web.Doors"/></Designate>
            </metatype:MetaData>
            """;

    @TempDir
    Path folder;

    private Path bundle = Path.of("");
    private Path conf = Path.of("");

    @BeforeEach
    void aBundleWithOneDefinition() throws IOException {
        conf = Files.createDirectory(folder.resolve("conf"));
        bundle = folder.resolve("core.web.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(bundle))) {
            jar.putNextEntry(new JarEntry("OSGI-INF/metatype/doors.xml"));
            jar.write(DEFINITION.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void goodConfigurationPasses() throws IOException {
        write(
                "simpul.core.web.Doors.cfg",
                "# doors",
                "",
                "idleMinutes = 45",
                "hsts=true",
                "level = high",
                "hosts = a, b");

        assertThat(check()).isEmpty();
    }

    @Test
    void everyMistakeIsNamedAtOnceWithItsLine() throws IOException {
        write(
                "simpul.core.web.Doors.cfg",
                "idleMinutes = soon",
                "idelMinutes = 3",
                "hsts = yes",
                "level = medium",
                "nonsense",
                "hsts = true");

        assertThat(check())
                .extracting(Refusal::english)
                .satisfiesExactly(
                        line -> assertThat(line).contains(":5: this line is not"),
                        line -> assertThat(line).contains(":6: hsts is written twice"),
                        line -> assertThat(line)
                                .contains(":1: idleMinutes = soon is not valid, expected a whole number 1..600"),
                        line -> assertThat(line)
                                .contains(":2: key idelMinutes is not known; there are: hosts, hsts, idle"),
                        line -> assertThat(line).contains(":3: hsts = yes is not valid, expected true | false"),
                        line -> assertThat(line).contains(":4: level = medium is not valid, expected low | high"));
    }

    @Test
    void aNumberOutsideItsRangeIsNamed() throws IOException {
        write("simpul.core.web.Doors.cfg", "idleMinutes = 601");

        assertThat(check())
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .contains("expected a whole number 1..600");
    }

    @Test
    void aNumberThatNoIntegerHoldsIsNamedThoughItsDefinitionHasNoUpperBound() throws IOException {
        write("simpul.core.web.Doors.cfg", "most = 99999999999");

        assertThat(check()).singleElement().satisfies(refusal -> {
            assertThat(refusal.indonesian()).contains("seharusnya bilangan bulat 2..2147483647");
            assertThat(refusal.english()).contains("expected a whole number 2..2147483647");
        });
    }

    @Test
    void aMisspeltFileNameIsNamedWithTheNamesThatExist() throws IOException {
        write("simpul.core.web.Door.cfg", "hsts = true");

        assertThat(check())
                .singleElement()
                .extracting(Refusal::indonesian)
                .asString()
                .contains("tidak dikenal", "simpul.core.web.Doors");
    }

    @Test
    void aFileThatIsNotTextIsNamed() throws IOException {
        Files.write(conf.resolve("simpul.core.web.Doors.cfg"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(check())
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .contains("not UTF-8");
    }

    @Test
    void aValueMayGoOnOverSeveralLines() throws IOException {
        write("simpul.core.web.Doors.cfg", "hosts = a, \\", "  b", "hsts = maybe");

        assertThat(check())
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .contains(":3: hsts");
    }

    private List<Refusal> check() {
        return new ConfigurationCheck(conf, List.of(bundle)).run();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(conf.resolve(file), List.of(lines));
    }
}
