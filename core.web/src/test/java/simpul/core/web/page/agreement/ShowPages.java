package simpul.core.web.page.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the pages with every story until it is ended, for looking at them: {@code ShowPages SEAT PORT}. */
final class ShowPages {
    private ShowPages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("halaman");
        CaseHouse house = new CaseHouse(folder, arguments[0], Integer.parseInt(arguments[1]));
        new Stories(house).all();
        System.out.println(house.at("/dasbor"));
    }
}
