package simpul.bench.durability;

import java.util.Map;

/** What clients of one region send. Immutable. */
record Works(String region, String partner) {
    private static final String CASE = """
            {"kind":"KSDD_SUKARELA","title":"%s","object":"Uji ketahanan","urusan":"kelautan-perikanan",
             "sectors":["perikanan"],"parties":[{"region":"%s"},{"region":"%s"}]%s}""";
    private static final String RUNNING = """
            ,"legacy":true,"agreements":[{"document":"PKS","title":"PKS %s","sectors":["perikanan"],
              "starts":"2025-01-02","months":60,"parties":[
               {"region":"%s","agencies":["%s","%s"]},{"region":"%s","headSigns":true}]}]""";
    private static final String SIGNATURE =
            "{\"slot\":\"%s\",\"capacity\":\"KEPALA_DAERAH\",\"on\":\"2025-02-03\",\"place\":\"%s\"}";
    private static final String AGENCY =
            "{\"region\":\"%s\",\"name\":\"%s\",\"shortName\":\"%s\",\"urusan\":[\"kelautan-perikanan\"],\"different\":true}";
    static final String FIRST_AGENCY = "Dinas Uji Pertama";
    static final String SECOND_AGENCY = "Dinas Uji Kedua";

    String draft(String title) {
        return CASE.formatted(title, region, partner, "");
    }

    /** A case that runs already, with a PKS of three open slots. */
    String running(String title) {
        return CASE.formatted(
                title, region, partner, RUNNING.formatted(title, region, FIRST_AGENCY, SECOND_AGENCY, partner));
    }

    String signature(String slot, String place) {
        return SIGNATURE.formatted(slot, place);
    }

    String agency(String name) {
        return AGENCY.formatted(region, name, name.substring(6));
    }

    Map<String, String> paper(String title) {
        return Map.of("kind", "LAINNYA", "title", title, "party", region, "dated", "2025-01-02");
    }
}
