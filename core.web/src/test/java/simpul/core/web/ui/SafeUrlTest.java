package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses on this server reach a page. */
class SafeUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kerja-sama",
                "/kerja-sama/1?tab=dokumen&x=%20",
                "?q=ikan",
                "#isi",
                "/aset/x/provinsi.svg#p35"
            })
    void anAddressOnThisServerPasses(String address) {
        assertThat(SafeUrl.url(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//luar.example",
                "/\\luar.example",
                "\\\\luar",
                "https://luar.example",
                "data:text/html,x",
                "/\t/luar.example",
                "/a\nb",
                " /x",
                "/x\"onclick=",
                "/<b>",
                "",
                "kerja-sama",
                "/{x}"
            })
    void anyOtherAddressLeadsNowhere(String address) {
        assertThat(SafeUrl.url(address)).isEqualTo("#");
    }
}
