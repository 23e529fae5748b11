package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the search for what is not English finds it, and nothing else. */
class EnglishTest {
    private final English english = new English(Typed.of("Rumput laut dan garam", "pangan"));

    @Test
    void aWordThatIsTheSameInBothLanguagesIsFound() {
        read("<h1>Dokumen</h1><a>Unggah lagi</a>", "<h1>Documents</h1><a>Unggah lagi</a>");

        assertThat(english.leaks()).hasSize(2).anyMatch(l -> l.startsWith("'Unggah' in 'Unggah lagi' at "));
    }

    @Test
    void aWordThatOnlyTheEnglishPageHoldsIsFoundWhenItIsKnownAsIndonesian() {
        read("<p>Simpan dahulu</p>", "<p>Keep first</p>");
        read("<p>Kirim</p>", "<p>Send, or simpan</p>");

        assertThat(english.leaks()).singleElement().asString().startsWith("'simpan' in 'Send, or simpan'");
    }

    @Test
    void whatIsReadAloudCountsAsWell() {
        read("<a aria-label=\"Urungkan\"></a>", "<a aria-label=\"Urungkan\"></a>");

        assertThat(english.leaks()).hasSize(1);
    }

    @Test
    void whatPeopleTypedIsNoMessage() {
        read(
                "<h1>Judul: Rumput laut dan garam</h1><b>pangan</b>",
                "<h1>Heading: Rumput laut dan garam</h1><b>pangan</b>");

        assertThat(english.leaks()).isEmpty();
    }

    @Test
    void aCodeThatPeopleChoseDoesNotExcuseASentence() {
        read("<p>Ketahanan pangan menurun</p>", "<p>The pangan falls</p>");

        assertThat(english.leaks()).singleElement().asString().contains("pangan");
    }

    @Test
    void aPageInTheWrongLanguageIsFound() {
        english.read("a page", page("<html lang=\"id\">"), page("<html lang=\"id\">"));

        assertThat(english.leaks()).containsExactly("a page is not in 'en'");
    }

    private void read(String inIndonesian, String inEnglish) {
        english.read("a page", page("<html lang=\"id\">" + inIndonesian), page("<html lang=\"en\">" + inEnglish));
    }

    private static Page page(String html) {
        return new Page(200, "text/html", "/", html);
    }
}
