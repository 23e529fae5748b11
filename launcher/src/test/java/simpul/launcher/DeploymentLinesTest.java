package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeploymentLinesTest {
    @Test
    void what_the_old_version_did_not_finish_is_told_where_there_was_any() throws Exception {
        assertThat(said(2)).contains("2 pekerjaan diputus / requests cut off");
        assertThat(said(0)).contains("Selesai / Done").doesNotContain("cut off");
    }

    private static String said(int cut) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeploymentLines(new PrintStream(out, true, StandardCharsets.UTF_8))
                .tell(new ObjectMapper().readTree("""
                {"outcome":"DONE","sector":"perikanan","version":"1.4.0",
                 "receipt":{"requests":0,"failed":0,"finishedByOld":0,"cutOff":%d}}""".formatted(cut)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
