package simpul.demo;

import java.time.LocalDate;

/** A calendar quarter, as the API names it ({@code 2025-TW2}). */
record Quarter(int year, int number) {
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    String code() {
        return year + "-TW" + number;
    }

    LocalDate end() {
        return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
    }

    Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    boolean upTo(Quarter last) {
        return year < last.year || (year == last.year && number <= last.number);
    }
}
