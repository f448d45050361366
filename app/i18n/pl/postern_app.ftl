# Postern, Polish. Plain, short, second person singular ("Wpisz kod", "Twoje konto"), without pan/pani, no exclamation marks.
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Każda strona

page-title = { $page } · { $portal }
skip = Przejdź do treści
cookies = Ta aplikacja używa plików cookie, aby umożliwić logowanie. Korzystając z niej dalej, zgadzasz się na używanie plików cookie.
language = Język
theme = Wygląd
theme-system = Automatyczny
theme-light = Jasny
theme-dark = Ciemny
cancel = Anuluj
busy-checking = Sprawdzanie…
busy-saving = Zapisywanie…
busy-working = Jeszcze chwila…

## Czas (słowa serwera; przeglądarka pokazuje strefę czasową czytelnika)

month = { $number ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
day = { $day } { $month } { $year }
moment = { $day }, { $time } UTC

## Po zalogowaniu: górny pasek i panele

menu = Menu konta: { $name }
menu-edit = Edytuj moje dane
menu-sign-out = Wyloguj się
panels = Moje dane
panel-profile = Profil
panel-login = Logowanie
panel-password = Hasło
panel-browsers = Przeglądarki
panel-activity = Aktywność
panel-data = Zapisane dane

## Logowanie

sign-in-title = Zaloguj się
sign-in-to = aby przejść do: { $place }
sign-in-name = Nazwa konta lub e-mail
sign-in-password = Hasło
sign-in-do = Zaloguj się
sign-in-busy = Logowanie…
sign-in-passkey = Zaloguj się kluczem dostępu
password-show = Pokaż hasło

## Drugi składnik

second-factor-title = Wpisz kod z aplikacji uwierzytelniającej
second-factor-key = Użyj klucza bezpieczeństwa lub tego urządzenia
second-factor-page = Drugi składnik
second-factor-not-you = To nie Ty?
second-factor-code = Kod
second-factor-code-hint = 6 cyfr, nowy kod co 30 sekund
second-factor-remember = Zapamiętaj tę przeglądarkę na { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
second-factor-remember-hint = licząc od ostatniej wizyty; nie na komputerze, którego używają też inni
second-factor-do = Dalej
second-factor-key-text = Podłącz klucz i dotknij go albo użyj odcisku palca, twarzy lub kodu PIN tego urządzenia. Możesz też użyć telefonu, skanując kod, który pokaże przeglądarka.
second-factor-key-do = Użyj klucza bezpieczeństwa
second-factor-others = Użyj innej metody
second-factor-lost = Nie masz już telefonu? Administrator może usunąć drugi składnik z Twojego konta. Potem zalogujesz się ponownie.
method-app = Aplikacja uwierzytelniająca
method-key = Klucz bezpieczeństwa lub to urządzenie
method-recovery = Kody odzyskiwania
second-factor-recovery = Wpisz jeden z kodów odzyskiwania
recovery-code = Kod odzyskiwania
recovery-code-hint = 16 liter i cyfr z wydruku awaryjnego

## Klucze bezpieczeństwa: możliwe wyniki zapytania i następny krok po każdym z nich

key-waiting = Oczekiwanie na klucz…
key-no-script = Klucze bezpieczeństwa wymagają skryptów (JavaScript), które są tu wyłączone lub nie zostały wczytane. Włącz je i odśwież stronę albo użyj innej metody.
key-cancelled = Żaden klucz nie odpowiedział: okno z pytaniem zostało zamknięte albo ten klucz nie należy do tego konta. Spróbuj ponownie albo użyj innej metody.
key-not-added = Nie dodano klucza: okno z pytaniem zostało zamknięte albo klucz wymaga kodu PIN, który nie jest jeszcze ustawiony. Spróbuj ponownie albo najpierw ustaw PIN w ustawieniach systemu lub klucza.
key-timed-out = Przez 5 minut nic się nie wydarzyło, więc pytanie zostało wycofane. Spróbuj ponownie: strona zapyta jeszcze raz.
key-elsewhere = Ta strona została otwarta pod adresem { $here }, a klucze bezpieczeństwa działają tylko pod adresem { $address }.
key-elsewhere-do = Otwórz portal pod tym adresem
key-unsupported = Ta przeglądarka nie obsługuje kluczy bezpieczeństwa. Użyj aktualnej przeglądarki albo innej metody.
key-forbidden = Przeglądarka nie pozwala na użycie kluczy bezpieczeństwa na tej stronie. Otwórz portal w osobnym oknie albo użyj innej metody.
key-unable = Ten klucz nie potrafi zrobić tego, co potrzebne: może wymagać kodu PIN, który nie jest jeszcze ustawiony. Ustaw go w ustawieniach systemu lub klucza albo użyj innego klucza.
key-failed = Klucz lub przeglądarka zgłasza problem. Odłącz klucz, podłącz go ponownie i spróbuj jeszcze raz.
key-missing = Nie dotarła odpowiedź klucza. Spróbuj ponownie albo użyj innej metody.
key-stale = Ta odpowiedź przyszła za późno albo została już użyta. Spróbuj ponownie.
key-unknown = Ten klucz nie należy do Twojego konta albo został z niego usunięty. Użyj innego klucza albo innej metody.
key-not-verified = Ten klucz wcześniej prosił o PIN, odcisk palca lub twarz, a tym razem nie. Spróbuj ponownie i potwierdź w ten sposób; jeśli klucz nie ma już kodu PIN, ustaw go.
key-suspicious = Ten klucz podał liczbę, która została już użyta. Być może istnieje jego kopia, dlatego nie został zaakceptowany. Spróbuj jeszcze raz; jeśli to się powtórzy, użyj innej metody, usuń klucz i powiadom administratora.
key-made-elsewhere = Ta odpowiedź powstała dla innego adresu albo wewnątrz innej strony. Otwórz portal pod jego własnym adresem i spróbuj ponownie.
key-kind-unsupported = Portal nie potrafi sprawdzać kluczy tego rodzaju. Użyj innego klucza.

why-new-browser = Prosimy o drugi składnik, ponieważ to pierwsze logowanie w tej przeglądarce.
why-unvisited = Prosimy o drugi składnik, ponieważ ostatnia wizyta w tej przeglądarce była ponad { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} temu.
why-too-old = Prosimy o drugi składnik, ponieważ przeglądarkę zapamiętujemy najwyżej na { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
why-idle = Prosimy o drugi składnik, ponieważ ta przeglądarka nie była używana przez pewien czas i nie jest zapamiętana.
why-signed-out = Prosimy o drugi składnik, ponieważ wcześniej wylogowano się w tej przeglądarce.
why-ended-by-owner = Prosimy o drugi składnik, ponieważ ta przeglądarka została wylogowana z innej przeglądarki { $when }.
why-ended-by-manager = Prosimy o drugi składnik, ponieważ osoba zarządzająca kontami wylogowała tę przeglądarkę { $when }.
why-account-changed = Prosimy o drugi składnik, ponieważ hasło lub drugi składnik zmieniono { $when }.
why-recovery-used = Prosimy o drugi składnik, ponieważ w innym miejscu zalogowano się kodem odzyskiwania { $when }.

## Brak metody, o którą można poprosić

no-method-title = Nie można tu użyć Twojego drugiego składnika
no-method-text = Twoje konto chroni drugi składnik, którego ten portal obecnie nie oferuje.
no-method-kept = Nic się nie zmieniło: konto i drugi składnik są takie jak wcześniej.
no-method-do = Poproś administratora, aby ponownie włączył tę metodę lub usunął drugi składnik z Twojego konta.
no-method-locked = Zbyt wiele kodów z rzędu nie pasowało, więc nie prosimy już o drugi składnik.
no-method-locked-do = Poproś administratora, aby usunął drugi składnik z Twojego konta. Powiadom go, jeśli te próby nie były Twoje: ktoś może znać Twoje hasło.
no-method-recovery = Użyj kodu odzyskiwania
no-method-cancel = Wróć do logowania

## Dodawanie aplikacji uwierzytelniającej

enrol-title = Dodaj aplikację uwierzytelniającą
enrol-replace-title = Zastąp „{ $name }”
enrol-replace-lead = Stara aplikacja działa, dopóki nie wpiszesz kodu z nowej.
enrol-lead = Działa każda aplikacja, która tworzy 6-cyfrowe kody: Google Authenticator, Microsoft Authenticator, Hasła Apple, Aegis, 1Password i inne.
enrol-forced-title = Skonfiguruj drugi składnik
enrol-forced-lead = Ten portal oprócz hasła wymaga drugiego składnika. Skonfiguruj go teraz, to zajmie minutę, a zaraz potem Cię zalogujemy.
enrol-or-key = Użyj zamiast tego klucza bezpieczeństwa lub tego urządzenia
enrol-or-email = Albo otrzymuj kody e-mailem
enrol-or-app = Użyj zamiast tego aplikacji uwierzytelniającej
enrol-scan = Zeskanuj
enrol-scan-text = Otwórz aplikację uwierzytelniającą, wybierz dodanie konta i skieruj aparat tutaj.
enrol-qr = Kod QR z kodem konfiguracyjnym konta { $account }. Ten sam kod w postaci tekstu jest w następnym kroku.
enrol-open = Otwórz w aplikacji na tym telefonie
enrol-type = Albo przepisz
enrol-type-text = Nie możesz zeskanować? Wpisz ten kod konfiguracyjny w aplikacji.
enrol-code = Kod konfiguracyjny
enrol-details = Konto { $account }, kod oparty na czasie, 6 cyfr
enrol-copy = Kopiuj
enrol-copied = Skopiowano
enrol-print-text = Widoczny tylko teraz. Wydrukuj go i przechowuj w bezpiecznym miejscu na wypadek utraty telefonu.
enrol-print = Drukuj kopię awaryjną
enrol-confirm = Potwierdź
enrol-name = Nazwa tej aplikacji
enrol-name-default = Mój telefon
enrol-name-hint = Dzięki niej odróżnisz swoje urządzenia
enrol-now = Kod widoczny teraz w aplikacji
enrol-do = Włącz
enrol-renew = Utwórz nowy kod

## Dodawanie klucza bezpieczeństwa

enrol-key-title = Dodaj klucz bezpieczeństwa
enrol-key-lead = Klucz, który podłączasz lub przykładasz do telefonu, albo odcisk palca, twarz lub PIN urządzenia. Działa tylko w tym portalu, więc nikt go od Ciebie nie wyłudzi.
enrol-key-lead-passkey = Klucz, który podłączasz lub przykładasz do telefonu, albo odcisk palca, twarz lub PIN urządzenia. Działa tylko w tym portalu, więc nikt go od Ciebie nie wyłudzi. Jeśli prosi o odcisk palca, twarz lub PIN, zaloguje Cię też bez hasła: to klucz dostępu.
enrol-key-name = Nazwa tego klucza
enrol-key-name-default = Klucz bezpieczeństwa
enrol-key-name-hint = Jeśli jej nie zmienisz, klucz dostanie nazwę swojego modelu
enrol-key-what = Teraz zapyta przeglądarka: wybierz klucz, dotknij go lub potwierdź na urządzeniu i pozwól temu portalowi go zobaczyć.
enrol-key-device = Użyj tego urządzenia
enrol-key-do = Użyj klucza lub telefonu
enrol-key-which = Dotknij klucza jeszcze raz, aby zobaczyć, który to.

sheet-portal = Portal
sheet-address = Adres
sheet-account = Konto
sheet-date = Data wydruku
sheet-code = Kod konfiguracyjny
sheet-codes = Kody odzyskiwania
sheet-codes-text = Każdy działa jeden raz zamiast drugiego składnika. Użyte kody skreślaj.
sheet-lost-title = Jeśli stracisz telefon
sheet-lost-any-title = Jeśli stracisz drugi składnik
sheet-lost-app = Zainstaluj aplikację uwierzytelniającą na nowym telefonie, a potem zeskanuj ten kod QR lub wpisz kod konfiguracyjny. Aplikacja znów pokaże kody do Twojego konta i zalogujesz się jak zwykle. Następnie zastąp aplikację w menu Edytuj moje dane › Logowanie.
sheet-lost-codes = Zaloguj się hasłem, wybierz „Użyj innej metody” i wpisz jeden z tych kodów odzyskiwania. Następnie w menu Edytuj moje dane › Logowanie zastąp to, czego już nie masz.
sheet-lost-both = Zaloguj się hasłem, wybierz „Użyj innej metody” i wpisz jeden z kodów odzyskiwania. Możesz też zainstalować aplikację uwierzytelniającą na nowym telefonie i zeskanować ten kod QR. Następnie zastąp aplikację w menu Edytuj moje dane › Logowanie i przekreśl kod QR na tym wydruku.
sheet-title = Wydruk awaryjny
sheet-keep = Kto ma ten wydruk, potrzebuje już tylko Twojego hasła. Przechowuj go tam, gdzie paszport.
sheet-added-title = Włączono „{ $name }”
sheet-added-lead = Od następnego logowania poprosimy o kod z tej aplikacji. Została jeszcze jedna rzecz: zachowaj ten wydruk na wypadek utraty telefonu.
sheet-replaced-lead = Zastępuje „{ $old }”: tamte kody nie są już akceptowane. Pozostałe przeglądarki zostały wylogowane.
sheet-key-lead = Od następnego logowania poprosimy o ten klucz. Została jeszcze jedna rzecz: zachowaj ten wydruk na wypadek utraty klucza.
sheet-email-lead = Od następnego logowania będziemy wysyłać kod e-mailem. Została jeszcze jedna rzecz: zachowaj ten wydruk na wypadek, gdyby nie udało Ci się odczytać poczty.
sheet-made-title = Twoje nowe kody odzyskiwania
sheet-made-lead = Poprzednie kody już nie działają.
sheet-once-app = Widoczne tylko teraz i nigdzie niezapisane. Wydrukuj, zanim przejdziesz dalej.
sheet-once = Widoczne tylko teraz i nigdzie niezapisane. Zanim przejdziesz dalej, wydrukuj kody lub skopiuj je w bezpieczne miejsce.
sheet-print = Drukuj
sheet-copy = Kopiuj kody
sheet-download = Pobierz kody
sheet-file = Kody odzyskiwania konta { $account }, { $portal }. Każdy działa jeden raz.
sheet-done = Gotowe, wydruk zachowany

## Zmiana nazwy i usuwanie aplikacji uwierzytelniającej

rename-title = Zmień nazwę „{ $name }”
rename-page = Zmień nazwę drugiego składnika
rename-do = Zapisz

remove-title = Usunąć „{ $name }”?
remove-page = Usuń drugi składnik
remove-text = Kody z tej aplikacji nie będą już akceptowane, a wszystkie pozostałe przeglądarki zostaną wylogowane. Usuń też wpis w aplikacji.
remove-key-text = Ten klucz nie będzie już akceptowany, a wszystkie pozostałe przeglądarki zostaną wylogowane. Klucz dostępu możesz też usunąć z urządzenia lub menedżera haseł.
remove-last = To Twoja jedyna metoda: bez niej konto będzie chronić samo hasło.
remove-do = Usuń
remove-keep = Zachowaj

## Poczta

method-email = Kod e-mail
mail-code = Kod
mail-code-hint = 8 cyfr
second-factor-email = Wpisz kod z wiadomości e-mail
mail-send = Wyślij kod
mail-send-again = Wyślij ponownie
mail-state-ask = Wyślemy kod na adres { $address }.
mail-state-taken = Serwer poczty przyjął wiadomość na adres { $address }.
mail-state-taken-at = Przyjęto { $when }.
mail-state-under-way = Wiadomość na adres { $address } jest w drodze.
mail-state-delayed = Serwer poczty nie przyjął jeszcze wiadomości na adres { $address }. Próbujemy dalej.
mail-state-until = Kod wygasa { $when }.
mail-state-again = Nic nie przyszło? Zajrzyj też do folderu ze spamem. Ten sam kod można wysłać ponownie.
mail-state-again-at = Nic nie przyszło? Zajrzyj też do folderu ze spamem. Ten sam kod będzie można wysłać ponownie { $when }.
busy-sending = Wysyłanie…
code-no-mail-code = Kod z wiadomości e-mail ma 8 cyfr.
code-mail-over = Ten kod już wygasł. Poproś o nowy.
enrol-email-title = Włącz kody e-mail
enrol-email-lead = Podczas logowania otrzymasz kod e-mailem. Aplikacja uwierzytelniająca lub klucz bezpieczeństwa chroni lepiej: kto czyta Twoją pocztę, ma też kod.
enrol-email-do = Włącz
address-title = Potwierdź swój adres
address-lead = Kod pokazuje, że odbierasz tam pocztę. Na niepotwierdzony adres nic nie wysyłamy.
address-do = Potwierdź
address-nudge = Twój adres e-mail
address-unconfirmed = Nie mamy jeszcze potwierdzenia, że odbierasz pocztę pod tym adresem. Do tego czasu nic tam nie wysyłamy: żadnych kodów, ostrzeżeń ani nowych haseł.
address-confirm = Potwierdź
address-waiting = { $address } zastąpi Twój obecny adres, gdy tylko wpiszesz kod, który tam wysłano.
address-enter = Wpisz kod
profile-email-confirmed = Potwierdzony. Nowy adres zastąpi go dopiero po potwierdzeniu.
login-email-off = Kody na adres { $address }
login-email-on = Podczas logowania wysyłamy kod e-mailem
remove-email-text = Kody nie będą już wysyłane e-mailem, a wszystkie pozostałe przeglądarki zostaną wylogowane.
wanted-add-email = Chcesz włączyć kody e-mail.
wanted-manage = Chcesz otworzyć strony zarządzania.
wanted-set-mail = Chcesz ustawić konto pocztowe portalu.
wanted-remove-mail = Chcesz, aby portal przestał wysyłać pocztę.
notice-email-removed = Kody na adres „{ $name }” są wyłączone.
notice-email-on = Kody e-mail są włączone. Będą przychodzić na adres { $address }.
notice-mail-not-before = Następną wiadomość będzie można wysłać { $when }.
notice-address-confirmed = Adres { $address } jest potwierdzony.
notice-link-sent = Jeśli znamy tę nazwę, a konto może otrzymywać pocztę, link jest już w drodze. Działa przez godzinę.
notice-mail-set = Konto pocztowe zostało zapisane. Wyślij teraz wiadomość testową.
notice-mail-removed = Portal nie wysyła już poczty.
notice-test-taken = Serwer poczty przyjął wiadomość testową: { $answer }
notice-test-failed = Nie wysłano wiadomości testowej: { $answer }
problem-used-by-method = Na ten adres wysyłamy kody. Najpierw wyłącz kody e-mail.
problem-not-a-host = To nie jest nazwa ani adres serwera.
problem-not-a-port = Port to liczba od 1 do 65535.
problem-tls-needed = Bez TLS pocztę można wysyłać tylko do serwera na tym samym komputerze.
problem-type-again = Dla innego serwera lub użytkownika wpisz hasło jeszcze raz.
forgotten-link = Nie pamiętasz hasła?
forgotten-title = Nie pamiętam hasła
forgotten-lead = Wyślemy Ci e-mailem link do ustawienia nowego hasła. Nadal będziemy prosić o drugi składnik.
forgotten-do = Wyślij link
forgotten-back = Wróć do logowania
settings = Ustawienia
panel-mail = Poczta
mail-settings-title = Poczta
mail-settings-lead = Konto, z którego portal wysyła pocztę: kody, linki i ostrzeżenia dla osób, których dotyczą.
mail-fixed = Konto pocztowe jest ustawione w konfiguracji portalu i tylko tam można je zmienić.
mail-host = Serwer poczty
mail-host-hint = Na przykład mail.twoja-domena.org
mail-port = Port
mail-port-hint = Zwykle 465 lub 587
mail-tls = Szyfrowanie
mail-tls-wrapper = TLS od początku (465)
mail-tls-starttls = STARTTLS, wymagane (587)
mail-tls-none = Brak, tylko do tego samego komputera (25)
mail-user = Użytkownik
mail-password = Hasło
mail-password-hint = Zapisane w postaci zaszyfrowanej, nigdy więcej nie jest pokazywane
mail-password-kept = Pozostaw puste, aby zachować zapisane hasło
mail-sender-address = Adres nadawcy
mail-sender-name = Nazwa nadawcy
mail-sender-name-hint = Domyślnie: { $portal }
mail-remove = Przestań wysyłać pocztę
mail-remove-title = Przestać wysyłać pocztę?
mail-remove-text = Dane konta pocztowego zostaną usunięte. Przestaną działać kody e-mail, odzyskiwanie hasła i ostrzeżenia.
mail-remove-depending = { $count ->
    [one] To konto nie ma innego drugiego składnika i nie będzie można się na nie zalogować:
    [few] { $count } konta nie mają innego drugiego składnika i nie będzie można się na nie zalogować:
    [many] { $count } kont nie ma innego drugiego składnika i nie będzie można się na nie zalogować:
   *[other] { $count } konta nie ma innego drugiego składnika i nie będzie można się na nie zalogować:
}
mail-test-title = Test
mail-test-to = Wyślij wiadomość testową na adres
mail-test-do = Wyślij wiadomość testową
outbox-title = Wiadomości w drodze
outbox-waiting = { $count ->
    [0] Żadna wiadomość nie czeka
    [one] Czeka jedna wiadomość
    [few] Czekają { $count } wiadomości
    [many] Czeka { $count } wiadomości
   *[other] Czeka { $count } wiadomości
}
outbox-oldest = Najstarszą utworzono { $when }
outbox-sent = Wysłane w ciągu doby: { $count }
outbox-dropped = Porzucone: { $count }
outbox-error = Ostatnia odpowiedź serwera poczty: { $error }
event-second-factor-failed = Hasło prawidłowe, drugi składnik pięć razy błędny
event-email-confirmed = Potwierdzono adres e-mail
event-settings = Zmieniono ustawienia portalu
event-mail-failed = Nie udało się wysłać wiadomości e-mail

## Kody odzyskiwania

codes-left = Zostało { $left } z { $of }, utworzono { $when }
codes-none = Na wypadek utraty telefonu: dziesięć kodów na papierze
codes-later = Dziesięć kodów na papierze otrzymasz z pierwszą metodą
codes-tested = Sprawdzony
codes-untested = Niesprawdzony
codes-tested-when = Wydruk sprawdzono { $when }
codes-few = Utwórz nowe, zanim się skończą.
codes-make = Utwórz kody
codes-renew = Nowe kody
codes-test = Sprawdź mój wydruk
new-codes-title = Nowe kody odzyskiwania
new-codes-offer-title = { $left ->
    [0] To był ostatni kod odzyskiwania
    [one] Został 1 kod odzyskiwania
    [few] Zostały { $left } kody odzyskiwania
    [many] Zostało { $left } kodów odzyskiwania
   *[other] Zostało { $left } kodu odzyskiwania
}
new-codes-offer = Utwórz teraz dziesięć nowych, aby pewnego dnia nie stracić dostępu. Stare przestaną działać.
new-codes-void = Otrzymasz dziesięć nowych kodów. Stare przestaną działać, także te na wcześniejszych wydrukach.
new-codes-first = Otrzymasz dziesięć kodów na wypadek utraty telefonu. Każdy działa jeden raz.
new-codes-once = Pokażemy je tylko raz. Przygotuj drukarkę lub bezpieczne miejsce na kody.
new-codes-do = Utwórz dziesięć nowych kodów
new-codes-later = Później
test-title = Sprawdź wydruk awaryjny
test-text = Wpisz dowolny kod z wydruku, aby mieć pewność, że to właściwy wydruk i że da się go odczytać. Kod pozostanie ważny.
test-do = Sprawdź

## Potwierdzenie tożsamości przed zmianą

confirm-title = Potwierdź, że to Ty
confirm-why = Potwierdzenie będzie ważne przez 10 minut.
confirm-password = Twoje hasło
confirm-do = Potwierdź
confirm-cancel = Nic nie zmieniaj
wanted-add-app = Aby dodać aplikację uwierzytelniającą, potwierdź, że to Ty.
wanted-replace-app = Aby zastąpić „{ $name }”, potwierdź, że to Ty.
wanted-add-key = Aby dodać klucz bezpieczeństwa, potwierdź, że to Ty.
wanted-rename = Aby zmienić nazwę „{ $name }”, potwierdź, że to Ty.
wanted-remove = Aby usunąć „{ $name }”, potwierdź, że to Ty.
wanted-codes = Aby utworzyć nowe kody odzyskiwania, potwierdź, że to Ty.
wanted-password = Aby zmienić hasło, potwierdź, że to Ty. Nowe hasło czeka, nie trzeba go wpisywać ponownie.
wanted-email = Aby zmienić adres e-mail, potwierdź, że to Ty. Nowy adres czeka, nie trzeba go wpisywać ponownie.
wanted-deactivate = Aby dezaktywować konto, potwierdź, że to Ty.

## Pierwszy administrator

set-up-title = Skonfiguruj portal
set-up-lead = Witamy. Utwórz swoje konto: będzie pierwsze i będzie zarządzać tym portalem.
set-up-name = Nazwa konta
set-up-name-hint = Litery, cyfry oraz . _ -; służy do logowania
set-up-display-name = Imię i nazwisko
set-up-display-name-hint = Tak, jak widzą je inni
set-up-email = Adres e-mail
optional = opcjonalnie
set-up-do = Utwórz konto
set-up-busy = Tworzenie…

## Hasła

set-password-title = Ustaw hasło
password-new = Hasło
password-other = Nowe hasło
password-repeat = Powtórz hasło
password-hint = { $fewest ->
    [one] Co najmniej 1 znak.
    [few] Co najmniej { $fewest } znaki.
    [many] Co najmniej { $fewest } znaków.
   *[other] Co najmniej { $fewest } znaku.
} Kilka słów obok siebie łatwo zapamiętać, a trudno odgadnąć.
set-password-do = Ustaw hasło

password-title = Hasło
password-do = Zmień hasło
password-others = Gdy je zmienisz, pozostałe przeglądarki zostaną wylogowane.
strength-good = Dobre: trudno je odgadnąć.
strength-very-good = Bardzo dobre: bardzo trudno je odgadnąć.

## Linki, których nie można użyć

dead-set-up-title = Tego linku konfiguracyjnego nie można użyć
dead-set-up-text = Link konfiguracyjny działa jeden raz i tylko przez godzinę. Ten został już użyty, ma więcej niż godzinę albo nigdy nie został utworzony.
dead-set-up-do = Jeśli portal nie ma jeszcze żadnego konta, uruchom go ponownie: na jego konsoli pojawi się nowy link.
dead-password-title = Tego linku do ustawienia hasła nie można użyć
dead-password-text = Link do ustawienia nowego hasła działa jeden raz i tylko przez godzinę, a zaproszenie jeden raz i tylko przez tydzień. Ten link został już użyty, jest starszy albo nigdy nie został utworzony.
dead-password-do = Poproś o nowy link osobę, od której masz ten. Twoje hasło się nie zmieniło.
dead-sign-in = Przejdź do logowania

## Edytuj moje dane: Profil

profile-title = Profil
profile-lead = Kim jesteś w tym portalu.
profile-name = Imię i nazwisko
profile-account = Nazwa konta
profile-language = Język
profile-email = Adres e-mail
profile-email-hint = Możesz się też nim logować.
profile-do = Zapisz
protect-title = Chroń swoje konto
protect-text = Dziś do Twojego konta wystarcza samo hasło. Z drugim składnikiem konto pozostanie Twoje, nawet jeśli ktoś pozna hasło.
protect-do = Skonfiguruj drugi składnik

## Edytuj moje dane: Logowanie

login-title = Logowanie
login-lead = Dzięki drugiemu składnikowi konto pozostanie Twoje, nawet jeśli ktoś pozna hasło. Poprosimy o niego od następnego logowania.
login-methods = Drugi składnik
login-first-title = Co wybrać
login-first-text = Najprościej zacząć od aplikacji uwierzytelniającej: tworzy 6-cyfrowy kod na telefonie, działa bez sieci, a jej konfiguracja zajmuje minutę.
login-first-key = Telefon, komputer lub klucz bezpieczeństwa: dotknij go albo użyj odcisku palca, twarzy lub kodu PIN. Konfiguracja zajmuje minutę.
login-first-both = Najlepiej chroni to urządzenie lub klucz bezpieczeństwa: nikt ich od Ciebie nie wyłudzi. Wszędzie indziej działa aplikacja uwierzytelniająca na telefonie. Konfiguracja każdej z tych metod zajmuje minutę i możesz mieć obie.
login-none = W tym portalu nie można obecnie dodać żadnej metody. Zapytaj administratora.
login-app-off = 6-cyfrowe kody z aplikacji na telefonie
login-key-off = Odcisk palca, twarz lub PIN urządzenia albo klucz, który podłączasz
login-key-add = klucz bezpieczeństwa
login-key-count = { $count ->
    [one] 1 klucz
    [few] { $count } klucze
    [many] { $count } kluczy
   *[other] { $count } klucza
}
login-key-passkey = Klucz dostępu
login-key-synced = Synchronizowany klucz dostępu
login-app-count = { $count ->
    [one] 1 aplikacja
    [few] { $count } aplikacje
    [many] { $count } aplikacji
   *[other] { $count } aplikacji
}
login-method-hidden = Obecnie niedostępne w tym portalu
login-state-on = Włączone
login-state-off = Wyłączone
login-method-since = Włączono { $when }
login-method-used = ostatnio użyto { $when }
login-method-unused = jeszcze nie użyto
login-add = Skonfiguruj
login-add-another = Dodaj więcej
login-full = Konto nie może mieć ich więcej.
login-rename = Zmień nazwę
login-rename-named = Zmień nazwę „{ $name }”
login-replace = Zastąp
login-replace-named = Zastąp „{ $name }”
login-remove = Usuń
login-remove-named = Usuń „{ $name }”
login-required = Drugi składnik jest tu wymagany: nie można usunąć ostatniej metody.
login-password = Hasło
login-password-set = Ustawiono { $when }
login-password-none = To konto nie ma hasła
login-password-change = Zmień

## Edytuj moje dane: Przeglądarki

browsers-title = Przeglądarki
browsers-lead = Przeglądarki zalogowane na Twoje konto. Wyloguj te, których nie rozpoznajesz, a potem zmień hasło.
browsers-this = Ta przeglądarka
browsers-unknown = Nieznana przeglądarka
browsers-named = { $browser } w systemie { $system }
browsers-address = Adres
browsers-first = Pierwszy dostęp
browsers-last = Ostatni dostęp
browsers-until = Zapamiętana do
browsers-ends = Wylogowanie
browsers-ends-when = { $when }, jeśli nie będzie używana
browsers-end = Wyloguj
browsers-end-named = Wyloguj: { $name }
browsers-end-others = Wyloguj wszystkie pozostałe przeglądarki
browsers-only = Żadna inna przeglądarka nie jest zalogowana.

## Edytuj moje dane: Aktywność

activity-title = Aktywność
activity-lead = Ostatnie zdarzenia na Twoim koncie, najwyżej { $most }. Widzisz coś, czego nie rozpoznajesz? Zmień hasło i wyloguj przeglądarki, których nie znasz.
activity-none = Jeszcze nic.
activity-by = przez: { $name }
event-sign-in = Zalogowano
event-sign-in-failed = Logowanie nieudane: błędne hasło
event-password = Zmieniono hasło
event-password-link = Utworzono link do nowego hasła
event-code = Zaakceptowano drugi składnik
event-code-failed = Nie zaakceptowano drugiego składnika
event-code-again = Kod użyty po raz drugi, nie zaakceptowano
event-method-disabled = Zbyt wiele nieudanych prób z rzędu: wyłączono metodę
event-clone = Klucz bezpieczeństwa ze starym licznikiem: może istnieć jego kopia
event-enrol-begin = Rozpoczęto dodawanie drugiego składnika
event-enrol-finish = Dodano drugi składnik
event-enrol-cancel = Przerwano dodawanie drugiego składnika
event-method-removed = Usunięto drugi składnik
event-method-replaced = Zastąpiono drugi składnik
event-method-renamed = Zmieniono nazwę drugiego składnika
event-recovery-used = Użyto kodu odzyskiwania
event-recovery-made = Utworzono kody odzyskiwania
event-sheet-tested = Sprawdzono wydruk awaryjny
event-proof = Potwierdzono zmianę
event-proof-failed = Nie udało się potwierdzić zmiany
event-remembered = Zapamiętano przeglądarkę
event-browser-ended = Wylogowano przeglądarkę
event-account-created = Utworzono konto
event-account-updated = Zmieniono profil
event-email = Zmieniono adres e-mail
event-account-disabled = Dezaktywowano konto
event-account-enabled = Aktywowano konto
event-clock = Cofnięto zegar portalu
event-seal = Zapisane tajne dane konta są uszkodzone
event-other = Coś, czego ta wersja portalu nie zna

## Edytuj moje dane: Zapisane dane

data-title = Zapisane dane
data-lead = Wszystko, co ten portal przechowuje o Tobie.
data-all = Twoje dane
data-secrets = Nie ma tu haseł, tajnych danych aplikacji uwierzytelniających ani kodów odzyskiwania: portal nie pokazuje ich nikomu, nawet Tobie.
data-download = Pobierz jako JSON
data-show = Pokaż tutaj
data-json = Twoje dane jako JSON
data-deactivate = Dezaktywuj moje konto
data-deactivate-text = Wylogujemy Cię wszędzie i nikt już nie zaloguje się na to konto.
deactivate-title = Dezaktywować konto?
deactivate-text = Wylogujemy Cię we wszystkich przeglądarkach i nikt już nie zaloguje się na to konto. Niczego nie usuniemy.
deactivate-back = Tylko administrator może je ponownie aktywować.
deactivate-keep = Zachowaj

## Użytkownicy i grupy

people = Użytkownicy i grupy
panel-groups = Grupy
people-edit = Edytuj
people-delete = Usuń
people-means = Co to oznacza
people-reason = Powód
people-reason-hint = Do dziennika audytu, na przykład skąd wiesz, że to właściwa osoba

users-title = Użytkownicy
users-new = Nowy użytkownik
users-import = Importuj
users-file = Pobierz jako CSV
users-search = Szukaj użytkowników
users-search-hint = Nazwa lub e-mail
users-search-do = Szukaj
users-group = Grupa
users-every-group = Wszystkie grupy
users-show = Pokaż
show-all = Wszyscy
show-none = Bez drugiego składnika
show-one = Jedna metoda
show-several = Dwie lub więcej
show-never = Jeszcze bez logowania
users-name = Imię i nazwisko
users-account = Nazwa konta
users-factor = Drugi składnik
users-last = Ostatnie logowanie
users-never = nigdy
users-select = Zaznacz
users-select-named = Zaznacz: { $name }
users-select-all = Zaznacz wszystko na tej stronie
users-select-none = Odznacz wszystko
users-cut = Pasuje więcej kont, niż tu widać. Wpisz więcej liter nazwy.
users-none = Nikogo nie znaleziono
users-none-text = Wpisz początek nazwy lub adresu albo przejrzyj wszystkich.
users-all = Pokaż wszystkich użytkowników
users-pages = Strony
users-first = Pierwsza strona
users-next = Następna strona
protection-none = Brak
protection-email = Tylko e-mail
protection-one = Jedna metoda
protection-several = Dwie lub więcej
user-disabled = Dezaktywowane

bulk-what = Co zrobić
bulk-group = Która grupa
bulk-do = Zastosuj do zaznaczonych
bulk-selected = Zaznaczono:
bulk-disable = Dezaktywuj konta
bulk-enable = Aktywuj konta
bulk-end-browsers = Wyloguj przeglądarki
bulk-send-link = Wyślij linki do haseł
bulk-add = Dodaj do grupy
bulk-remove = Usuń z grupy

user-new-title = Nowy użytkownik
user-new-lead = Hasło ustawia wyłącznie właściciel konta i nikt inny nigdy go nie zobaczy.
user-new-do = Utwórz konto
user-edit-title = Edytuj konto: { $name }
user-name-hint = Litery, cyfry oraz . _ -; służy do logowania
user-display-name-hint = Tak, jak widzą je inni
user-email-hint = Można się też nim logować. Po potwierdzeniu będzie tam przychodzić poczta.
user-email-used = Na ten adres wysyłamy kody, więc nie można go zmienić. Najpierw usuń kody e-mail.
user-language-any = Język przeglądarki
user-invite-label = Wyślij zaproszenie
user-invite-hint = E-mailem, z linkiem do ustawienia hasła.
user-no-mail = Portal nie może wysyłać poczty. Osoba, która go prowadzi, może utworzyć link do pierwszego hasła w wierszu poleceń: postern account reset-password.

user-no-method = Bez drugiego składnika: do tego konta wystarcza samo hasło.
user-method-unknown = Metoda z nowszej wersji
user-method-locked = Zablokowane
user-method-left = { $count ->
    [0] Nie ma już kodów
    [one] Został 1 kod
    [few] Zostały { $count } kody
    [many] Zostało { $count } kodów
   *[other] Zostało { $count } kodu
}
user-method-until = Wygasa { $when }
user-method-since = Dodano { $when }
user-remove-all = Usuń wszystkie
user-to-enrol = Następne logowanie zacznie się od konfiguracji drugiego składnika.
user-secrets = Nikt nie może zobaczyć ani zmienić tego, co w drugim składniku jest tajne: ani kodu, ani klucza. Pomóc można, usuwając go lub tworząc przepustkę na jedno logowanie.
user-account = Konto
user-created = Utworzono
user-email-none = Brak
user-email-confirmed = Potwierdzony
user-email-unconfirmed = Niepotwierdzony
user-password = Ustawione
user-password-none = Jeszcze nieustawione
user-link = Wyślij link do hasła
user-invite = Wyślij zaproszenie
user-disable = Dezaktywuj
user-enable = Aktywuj
user-no-group = W żadnej grupie.
user-no-browser = Żadna przeglądarka nie jest zalogowana.
user-end-all = Wyloguj wszystkie
user-events = Ostatnie zdarzenia

remove-methods-title = Usuń drugi składnik: { $name }
remove-methods-which = Co usunąć
remove-methods-all = Wszystkie
remove-methods-ends = Przeglądarki zostaną od razu wylogowane, a rozpoczęte logowania przerwane.
people-told = Właściciel konta dowie się o tym e-mailem, z podaniem Twojego imienia i nazwiska, o ile konto może otrzymywać pocztę.
remove-methods-next = Następne logowanie zacznie się od konfiguracji nowego drugiego składnika.

pass-title = Jednorazowa przepustka: { $name }
pass-lead = Zastępuje drugi składnik przy jednym logowaniu, na przykład gdy ktoś nie ma przy sobie telefonu. Niczego się nie usuwa.
pass-minutes = Jak długo działa
count-minutes = { $count ->
    [one] 1 minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
count-hours = { $count ->
    [one] 1 godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
pass-means-once = Działa przy jednym logowaniu. Przeglądarka nie zostanie zapamiętana, a przepustką nie można potwierdzać zmian.
pass-means-password = O hasło prosimy tak jak zawsze.
pass-do = Utwórz przepustkę
pass-shown-title = Przepustka: { $name }
pass-once = Przepustka jest widoczna tylko teraz i nigdzie się jej nie zapisuje. Poprzednia już nie działa.
pass-until = Wygasa { $when }.
pass-tell = Podaj ją przez telefon osobie, której głos znasz. Nie wysyłaj jej e-mailem.
pass-done = Gotowe
pass-hint = 16 liter i cyfr, dokładnie tak, jak je podano
method-pass = Jednorazowa przepustka
second-factor-pass = Wpisz jednorazową przepustkę od administratora
code-no-pass = Jednorazowa przepustka ma 16 liter i cyfr. Wpisz ją dokładnie tak, jak ją podano.
code-unknown-pass = Ta przepustka nie pasuje, została już użyta albo wygasła. Poproś o nową.

user-delete-title = Usunąć konto { $name }?
user-delete-lost = Konto, jego drugi składnik, przeglądarki i członkostwo w grupach przepadną na zawsze. Zapisy w dzienniku audytu pozostaną tak długo, jak sam dziennik.
user-delete-rather = Jeśli chodzi tylko o czasowe odebranie dostępu, dezaktywuj konto.
user-delete-typed = Wpisz { $name }, aby usunąć konto
user-delete-do = Usuń konto
problem-other-name = To nie jest nazwa tego konta.

import-title = Importuj użytkowników
import-lead = Najpierw odczytamy i sprawdzimy plik. Zanim cokolwiek powstanie, zobaczysz, co ma zostać utworzone.
import-file = Plik
import-file-hint = Wartości rozdzielane przecinkami (.csv) w UTF-8
import-do = Sprawdź plik
import-busy = Odczytywanie…
import-format = Jak wygląda plik
import-columns = Pierwszy wiersz zawiera nazwy kolumn, w dowolnej kolejności. Trzy ostatnie z poniższych można pominąć.
import-example = Przykład
import-name = Nazwa konta, do logowania
import-display-name = Imię i nazwisko, które widzą inni
import-email = Adres e-mail; może być pusty, potrzebny do zaproszenia
import-language = { $tags }; puste: język przeglądarki
import-groups = Nazwy grup rozdzielone średnikami; może być puste
import-problems = { $count ->
    [one] 1 problem
    [few] { $count } problemy
    [many] { $count } problemów
   *[other] { $count } problemu
}
import-kept = Niczego nie zmieniono. Popraw plik i wybierz go ponownie.
import-line = Wiersz
import-problem = Problem
line-unreadable = Od tego miejsca to nie jest plik CSV w UTF-8.
line-unknown-column = Nie ma kolumny „{ $name }”.
line-missing-column = Brakuje kolumny „{ $name }”.
line-too-many = Plik ma za dużo wierszy: może ich być najwyżej { $most }.
line-repeated = Kolumna { $column } ma tę samą wartość co w wierszu { $line }.
line-no-group = Nie ma grupy „{ $name }”.
line-group-not-yours = Nie możesz nikogo dodać do grupy „{ $name }”.
line-no-language = Portal nie zna języka „{ $name }”.
line-no-address = Do zaproszenia potrzebny jest adres.

job-group = Grupa: { $name }
job-proposed = { $count ->
    [one] Zostanie utworzone 1 konto
    [few] Zostaną utworzone { $count } konta
    [many] Zostanie utworzonych { $count } kont
   *[other] Zostanie utworzone { $count } konta
}
job-invited = Każda osoba otrzyma e-mailem zaproszenie z linkiem do ustawienia hasła.
job-not-invited = Nie wyślemy żadnych wiadomości.
job-start = Utwórz konta
job-other-file = Wybierz inny plik
job-progress = { $done } z { $total }
job-leave = Możesz opuścić tę stronę, praca będzie trwać dalej.
job-refresh = Odśwież
job-all-done = { $count ->
    [0] Nie było nic do zrobienia.
    [one] Wykonano: 1.
    [few] Wykonano wszystko: { $count }.
    [many] Wykonano wszystko: { $count }.
   *[other] Wykonano wszystko: { $count }.
}
job-some-done = Wykonano: { $done }, nie wykonano: { $failed }.
job-back = Wróć do użytkowników
job-number = Nr
job-rows = Wyniki dla każdego konta
job-first-rows = Pierwsze z nich
job-outcome = Wynik
job-done = Gotowe
job-gone = Już nie istnieje
job-failed = Portal nie mógł tego zrobić; przyczynę podaje jego log
job-waiting = Czeka

groups-new = Nowa grupa
groups-lead = Co mogą członkowie i jakiego drugiego składnika się od nich wymaga.
groups-none = Nie ma jeszcze grup
groups-none-text = Grupa pozwala swoim członkom na więcej lub więcej od nich wymaga.
groups-permissions = Uprawnienia
groups-members = Członkowie
permission-users = Zarządzanie użytkownikami
permission-groups = Zarządzanie grupami
permission-settings = Zarządzanie ustawieniami
permission-audit = Odczyt dziennika audytu
permission-none = Brak
permission-users-what = Tworzenie, dezaktywowanie i usuwanie kont oraz pomoc ich właścicielom
permission-groups-what = Tworzenie grup i decydowanie, kto do nich należy
permission-settings-what = Zmiana ustawień portalu
permission-audit-what = Wgląd w to, co się stało i kogo dotyczy
rule-optional = Opcjonalny
rule-required = Wymagany
rule-required-from = Będzie wymagany od { $day }
rule-required-since = Wymagany od { $day }
rule-methods-all = Każda metoda oferowana przez portal
rule-methods = Tylko: { $names }

group-new-title = Nowa grupa
group-new-do = Utwórz grupę
group-edit-title = Edytuj grupę { $name }
group-may = Co mogą członkowie
group-not-own = Nie masz tego uprawnienia, więc nie możesz go nadać ani odebrać.
group-name-taken = Inna grupa ma już tę nazwę.
group-no-members = W tej grupie nikogo nie ma.
group-all-members = Pokaż na liście użytkowników
group-cut = { $count ->
    [one] Pokazano pierwszą osobę.
    [few] Pokazano pierwsze { $count } osoby.
    [many] Pokazano pierwszych { $count } osób.
   *[other] Pokazano pierwsze { $count } osoby.
}
group-add = Dodaj członka
group-add-hint = Nazwa konta lub e-mail
group-add-do = Dodaj
group-remove-named = Usuń z grupy: { $name }
group-delete-title = Usunąć grupę { $name }?
group-delete-members = { $count ->
    [0] W tej grupie nikogo nie ma.
    [one] Konto jedynej osoby w tej grupie pozostanie.
    [few] Konta { $count } osób z tej grupy pozostaną.
    [many] Konta { $count } osób z tej grupy pozostaną.
   *[other] Konta { $count } osoby z tej grupy pozostaną.
}
group-delete-lost = Zniknie to, na co grupa pozwala swoim członkom, i to, czego od nich wymaga.
group-delete-do = Usuń grupę

policy-title = Drugi składnik w grupie { $name }
policy-lead = Najpierw zobacz, co to oznacza, a potem zapisz.
policy-optional = Członkowie mogą go dodać. Kto go ma, zostanie o niego poproszony.
policy-from-day = Wymagany od wybranego dnia
policy-required-from = Do tego czasu członkowie widzą przypomnienie na każdej stronie.
policy-required = Kto go nie ma, zacznie następne logowanie od jego konfiguracji.
policy-day = Od
policy-day-aside = dzień zaczyna się według UTC
policy-restrict = Tylko niektóre metody
policy-restrict-hint = W przeciwnym razie członkowie mogą używać każdej metody oferowanej przez portal.
policy-methods = Metody, których mogą używać członkowie
policy-preview = Pokaż, co to oznacza
policy-meaning = Co to oznacza dzisiaj
policy-nobody = W tej grupie nie ma osób, które mogą się logować.
policy-fine = { $count ->
    [one] 1 osoba ma wszystko, co jest wymagane.
    [few] { $count } osoby mają wszystko, co jest wymagane.
    [many] { $count } osób ma wszystko, co jest wymagane.
   *[other] { $count } osoby ma wszystko, co jest wymagane.
}
policy-grace = { $count ->
    [one] 1 osoba będzie do tego dnia widzieć przypomnienie, a potem będzie musiała skonfigurować drugi składnik.
    [few] { $count } osoby będą do tego dnia widzieć przypomnienie, a potem będą musiały skonfigurować drugi składnik.
    [many] { $count } osób będzie do tego dnia widzieć przypomnienie, a potem będzie musiało skonfigurować drugi składnik.
   *[other] { $count } osoby będzie do tego dnia widzieć przypomnienie, a potem będzie musiało skonfigurować drugi składnik.
}
policy-stopped = { $count ->
    [one] 1 osoba zacznie następne logowanie od konfiguracji drugiego składnika.
    [few] { $count } osoby zaczną następne logowanie od konfiguracji drugiego składnika.
    [many] { $count } osób zacznie następne logowanie od konfiguracji drugiego składnika.
   *[other] { $count } osoby zacznie następne logowanie od konfiguracji drugiego składnika.
}
policy-no-address = { $count ->
    [one] 1 osoba nie może spełnić tego wymagania i straci dostęp: zostają jej tylko kody e-mail, a jej konto nie może otrzymywać poczty.
    [few] { $count } osoby nie mogą spełnić tego wymagania i stracą dostęp: zostają im tylko kody e-mail, a ich konta nie mogą otrzymywać poczty.
    [many] { $count } osób nie może spełnić tego wymagania i straci dostęp: zostają im tylko kody e-mail, a ich konta nie mogą otrzymywać poczty.
   *[other] { $count } osoby nie może spełnić tego wymagania i straci dostęp: zostają im tylko kody e-mail, a ich konta nie mogą otrzymywać poczty.
}
policy-no-method = { $count ->
    [one] 1 osoba nie może spełnić tego wymagania i straci dostęp: żadnej z dozwolonych metod nie można tu użyć.
    [few] { $count } osoby nie mogą spełnić tego wymagania i stracą dostęp: żadnej z dozwolonych metod nie można tu użyć.
    [many] { $count } osób nie może spełnić tego wymagania i straci dostęp: żadnej z dozwolonych metod nie można tu użyć.
   *[other] { $count } osoby nie może spełnić tego wymagania i straci dostęp: żadnej z dozwolonych metod nie można tu użyć.
}
policy-only-others = { $count ->
    [one] 1 osoba nie może spełnić tego wymagania i straci dostęp: ma drugi składnik, ale niedozwolony.
    [few] { $count } osoby nie mogą spełnić tego wymagania i stracą dostęp: mają drugi składnik, ale niedozwolony.
    [many] { $count } osób nie może spełnić tego wymagania i straci dostęp: ma drugi składnik, ale niedozwolony.
   *[other] { $count } osoby nie może spełnić tego wymagania i straci dostęp: ma drugi składnik, ale niedozwolony.
}
policy-more = i jeszcze { $count }
policy-cut = Sprawdzono tylko pierwszych { $count } członków, nie wszystkich.
policy-save-text = Obowiązuje od następnego logowania.

audit-title = Dziennik audytu
audit-lead = { $count ->
    [one] Co się stało, kogo dotyczy i kto to zrobił. Zdarzenia przechowujemy przez 1 dzień.
    [few] Co się stało, kogo dotyczy i kto to zrobił. Zdarzenia przechowujemy przez { $count } dni.
    [many] Co się stało, kogo dotyczy i kto to zrobił. Zdarzenia przechowujemy przez { $count } dni.
   *[other] Co się stało, kogo dotyczy i kto to zrobił. Zdarzenia przechowujemy przez { $count } dnia.
}
audit-json = Pobierz jako wiersze JSON
audit-by = Kto
audit-what = Zdarzenie
audit-since = Od dnia
audit-until = Do dnia
audit-every-kind = Wszystkie zdarzenia
audit-do = Pokaż
audit-all = Pokaż wszystkie
audit-none = Nic nie znaleziono
audit-none-text = Żadne zdarzenie nie pasuje do wyszukiwania.
audit-when = Czas
audit-where = Skąd
audit-command-line = wiersz poleceń
audit-warning = Ostrzeżenie
audit-alarm = Alarm
audit-visitor = gość
audit-note = powód: { $note }
audit-older = Starsze
audit-newest = Najnowsze

event-pass-made = Utworzono jednorazową przepustkę
event-pass-used = Użyto jednorazowej przepustki
event-account-deleted = Usunięto konto
event-group-created = Utworzono grupę
event-group-updated = Zmieniono grupę
event-group-deleted = Usunięto grupę
event-member-added = Dodano do grupy
event-member-removed = Usunięto z grupy
event-policy = Zmieniono wymagania grupy
event-exported = Pobrano konta lub zdarzenia
event-job = Rozpoczęto pracę na wielu kontach

refusal-yourself = To Twoje własne konto. Zmienisz je w menu Edytuj moje dane.
refusal-upward = Dotyczy to uprawnienia, którego nie masz: możesz przeglądać, ale nie możesz nic zmienić.
refusal-last-holder = Nie byłoby już nikogo, kto zarządza grupami.
refusal-stops-yourself = Ta zmiana odebrałaby dostęp także Tobie.
refusal-not-reached = To konto nie może teraz otrzymać poczty: portal jej nie wysyła, adres nie jest potwierdzony albo przed chwilą wysłano wiadomość.
refusal-no-method = To konto nie ma drugiego składnika.
refusal-not-allowed = Nie masz do tego uprawnień.

notice-user-created = Utworzono konto { $name }.
notice-user-invited = Utworzono konto { $name }, a zaproszenie jest w drodze.
notice-methods-removed = { $count ->
    [0] Na koncie { $name } nie było już nic do usunięcia.
    [one] Z konta { $name } usunięto 1 metodę drugiego składnika.
    [few] Z konta { $name } usunięto { $count } metody drugiego składnika.
    [many] Z konta { $name } usunięto { $count } metod drugiego składnika.
   *[other] Z konta { $name } usunięto { $count } metody drugiego składnika.
}
notice-browsers-ended = { $count ->
    [0] Na koncie { $name } żadna przeglądarka nie była zalogowana.
    [one] Wylogowano 1 przeglądarkę z konta { $name }.
    [few] Wylogowano { $count } przeglądarki z konta { $name }.
    [many] Wylogowano { $count } przeglądarek z konta { $name }.
   *[other] Wylogowano { $count } przeglądarki z konta { $name }.
}
notice-user-disabled = Konto { $name } zostało wszędzie wylogowane i nie można się już na nie zalogować.
notice-user-enabled = Na konto { $name } można się znowu logować.
notice-user-deleted = Usunięto konto { $name }.
notice-user-link = Link dla konta { $name } jest w drodze.
notice-group-saved = Zapisano grupę „{ $name }”.
notice-group-deleted = Usunięto grupę „{ $name }”.
notice-member-added = Konto { $name } jest teraz w grupie.
notice-member-removed = Konta { $name } nie ma już w grupie.
notice-policy-set = Grupa „{ $name }” odtąd tego wymaga.
notice-nobody-selected = Nikogo nie zaznaczono, więc niczego nie zmieniono.

problem-no-such-account = Nie ma konta o tej nazwie lub adresie.
problem-not-a-day = Wybierz dzień.
problem-day-over = Ten dzień już minął. Wybierz późniejszy.
problem-choose-one = Wybierz co najmniej jedną pozycję.

wanted-user-create = Aby utworzyć konto { $name }, potwierdź, że to Ty.
wanted-user-edit = Aby zmienić konto { $name }, potwierdź, że to Ty.
wanted-user-methods = Aby usunąć drugi składnik z konta { $name }, potwierdź, że to Ty.
wanted-user-pass = Aby utworzyć jednorazową przepustkę dla konta { $name }, potwierdź, że to Ty.
wanted-user-browsers = Aby wylogować przeglądarki z konta { $name }, potwierdź, że to Ty.
wanted-user-disable = Aby dezaktywować konto { $name }, potwierdź, że to Ty.
wanted-user-enable = Aby aktywować konto { $name }, potwierdź, że to Ty.
wanted-user-delete = Aby usunąć konto { $name }, potwierdź, że to Ty.
wanted-user-link = Aby wysłać link do ustawienia hasła dla konta { $name }, potwierdź, że to Ty.
wanted-bulk = { $count ->
    [one] Aby zmienić 1 konto, potwierdź, że to Ty.
    [few] Aby zmienić { $count } konta naraz, potwierdź, że to Ty.
    [many] Aby zmienić { $count } kont naraz, potwierdź, że to Ty.
   *[other] Aby zmienić { $count } konta naraz, potwierdź, że to Ty.
}
wanted-import = Aby utworzyć konta z pliku, potwierdź, że to Ty.
wanted-group-save = Aby zapisać grupę „{ $name }”, potwierdź, że to Ty.
wanted-group-delete = Aby usunąć grupę „{ $name }”, potwierdź, że to Ty.
wanted-member-add = Aby dodać konto { $name } do grupy, potwierdź, że to Ty.
wanted-member-remove = Aby usunąć konto { $name } z grupy, potwierdź, że to Ty.
wanted-policy = Aby zmienić wymagania grupy „{ $name }”, potwierdź, że to Ty.

enrol-removed-lead = Administrator usunął Twój drugi składnik. Skonfiguruj teraz nowy, to zajmie minutę, a zaraz potem Cię zalogujemy.
enrol-skip = Nie teraz
grace = Od { $day } potrzebujesz tu drugiego składnika: { $left }
grace-days = { $count ->
    [one] został 1 dzień.
    [few] zostały { $count } dni.
    [many] zostało { $count } dni.
   *[other] zostało { $count } dnia.
}
grace-last-day = dziś jest ostatni dzień.
grace-do = Skonfiguruj teraz

mail-pass-title = Dla Twojego konta utworzono jednorazową przepustkę
mail-pass = Zastępuje drugi składnik przy jednym logowaniu i wygasa { $when }. Hasło też będzie potrzebne.
mail-pass-used-title = Użyto jednorazowej przepustki
mail-pass-used = Ktoś zalogował się Twoim hasłem i jednorazową przepustką od administratora. Nie zadziała ona po raz drugi.

## Coś poszło nie tak

error-400-title = Nie udało się odczytać tego żądania
error-400-text = Czegoś w nim brakowało albo coś było uszkodzone. Niczego nie zmieniono.
error-400-do = Wróć, odśwież stronę i spróbuj ponownie.
error-403-title = To nie jest dozwolone
error-403-text = Nie masz dostępu albo strona nie została otwarta pod własnym adresem portalu. Niczego nie zmieniono.
error-403-do = Otwórz portal pod adresem { $address } i spróbuj stamtąd. Jeśli potrzebujesz dostępu, zapytaj administratora.
error-404-title = Nie ma takiej strony
error-404-text = W adresie może być literówka albo strony już nie ma.
error-404-do = Sprawdź adres albo zacznij od początku.
error-429-title = Zbyt wiele żądań
error-429-text = W krótkim czasie było ich zbyt wiele. Niczego nie zmieniono.
error-429-do = Poczekaj minutę i spróbuj ponownie.
error-500-title = Coś poszło nie tak po naszej stronie
error-500-text = Ostatnia czynność mogła nie zostać zapisana. Wszystko wcześniejsze jest bez zmian.
error-500-do = Spróbuj ponownie. Jeśli to się powtórzy, podaj administratorowi identyfikator błędu.
error-503-title = Portal jest zajęty
error-503-text = Nie może teraz odpowiedzieć. Niczego nie zmieniono.
error-503-do = Spróbuj ponownie za chwilę.
error-reference = Identyfikator błędu
error-home = Strona główna

## Komunikaty

notice-sign-in-failed = Nazwa i hasło nie pasują do żadnego konta. Sprawdź jedno i drugie, a potem spróbuj ponownie.
notice-sign-in-blocked = Zbyt wiele prób. Tej nie sprawdzono; możesz spróbować ponownie { $when }.
notice-sign-in-expired = To logowanie wygasło: trwało ponad 10 minut albo zakończono je w innej karcie przeglądarki. Zaloguj się ponownie.
notice-sign-in-ended = Zbyt wiele kodów nie pasowało, więc to logowanie zostało przerwane. Zaloguj się ponownie.
notice-signed-out = Wylogowano Cię.
notice-browser-ended = Ta przeglądarka została wylogowana. Zaloguj się ponownie.
notice-method-blocked = Zbyt wiele kodów nie pasowało. Możesz spróbować ponownie { $when }.
notice-renamed = Nowa nazwa to „{ $name }”.
notice-app-removed = Usunięto „{ $name }”. Usuń też wpis w aplikacji.
notice-key-removed = Usunięto „{ $name }”. Ten klucz nie jest już akceptowany.
notice-key-added = Dodano „{ $name }”. Poprosimy o ten klucz od następnego logowania.
notice-key-yours = Ten klucz jest już na Twoim koncie: „{ $name }”. Niczego nie zmieniono.
notice-key-taken = Ten klucz jest już używany w tym portalu. Użyj innego klucza.
notice-too-many-keys = Konto może mieć najwyżej { $most ->
    [one] 1 klucz bezpieczeństwa
    [few] { $most } klucze bezpieczeństwa
    [many] { $most } kluczy bezpieczeństwa
   *[other] { $most } klucza bezpieczeństwa
}. Usuń ten, którego nie używasz.
notice-passkey-unknown = Portal nie zna tego klucza dostępu albo nie można się nim tu logować. Użyj nazwy i hasła. Jeśli ten klucz został tu usunięty, usuń go też z urządzenia lub menedżera haseł.
notice-enrolment-stale = Poprzednio pokazany kod nie jest już ważny. Zeskanuj lub wpisz ten, który widać teraz.
notice-too-many-apps = Konto może mieć najwyżej { $most ->
    [one] 1 aplikację uwierzytelniającą
    [few] { $most } aplikacje uwierzytelniające
    [many] { $most } aplikacji uwierzytelniających
   *[other] { $most } aplikacji uwierzytelniającej
}. Zastąp lub usuń jedną z nich.
notice-recovery-used = Do logowania użyto kodu odzyskiwania, a pozostałe przeglądarki zostały wylogowane. { $left ->
    [0] Nie ma już kodów.
    [one] Został 1 kod.
    [few] Zostały { $left } kody.
    [many] Zostało { $left } kodów.
   *[other] Zostało { $left } kodu.
} Nie masz już telefonu? Zastąp aplikację w menu Edytuj moje dane › Logowanie.
notice-sheet-works = Twój wydruk awaryjny działa.
notice-proof-impossible = Ta zmiana wymaga drugiego składnika, a Twojego nie można obecnie użyć. Zapytaj administratora.
notice-confirmation-over = Nie ma już nic do potwierdzenia: zrobiono to w innej karcie przeglądarki albo minęło ponad 10 minut. Niczego więcej nie zmieniono.
notice-nothing-changed = Niczego nie zmieniono.
notice-password-changed = Hasło zostało zmienione. Pozostałe przeglądarki zostały wylogowane.
notice-deactivated = Konto zostało dezaktywowane. Wylogowano Cię.
notice-last-administrator = Twoje konto jest ostatnim kontem administratora: nikt nie mógłby go ponownie aktywować. Najpierw wyznacz innego administratora.
notice-last-method = Drugi składnik jest tu wymagany. Zanim usuniesz tę metodę, dodaj inną.
notice-browser-removed = Przeglądarka została wylogowana.
notice-others-removed = { $count ->
    [0] Nie było innych przeglądarek do wylogowania.
    [one] Wylogowano 1 inną przeglądarkę.
    [few] Wylogowano { $count } inne przeglądarki.
    [many] Wylogowano { $count } innych przeglądarek.
   *[other] Wylogowano { $count } innej przeglądarki.
}
notice-saved = Zapisano.
notice-password-set = Hasło zostało ustawione. Zaloguj się nim.
notice-check-fields = Niektóre pola wymagają poprawek.
notice-method-disabled = Zbyt wiele kodów z rzędu nie pasowało, więc nie prosimy już o tę metodę. Poproś administratora, aby usunął ją z Twojego konta.

code-malformed = Kod ma 6 cyfr. Wpisz go tak, jak pokazuje aplikacja.
code-wrong = Ten kod nie pasuje.
code-past = Ten kod jest sprzed około { $minutes ->
    [one] 1 minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Sprawdź zegar w telefonie.
code-used = Ten kod został już użyty. Następny pojawi się za { $seconds } s.
code-no-recovery = Kod odzyskiwania ma 16 liter i cyfr. Wpisz go tak, jak jest na wydruku.
code-unknown-recovery = Ten kod nie pasuje albo został już użyty.
tries-left = { $count ->
    [0] Nie ma więcej prób.
    [one] Została 1 próba.
    [few] Zostały { $count } próby.
    [many] Zostało { $count } prób.
   *[other] Zostało { $count } próby.
}

## Problemy z polem

problem-required = Wypełnij to pole.
problem-too-long = { $most ->
    [one] Najwyżej 1 znak.
    [few] Najwyżej { $most } znaki.
    [many] Najwyżej { $most } znaków.
   *[other] Najwyżej { $most } znaku.
}
problem-too-short = { $fewest ->
    [one] Wpisz co najmniej 1 znak.
    [few] Wpisz co najmniej { $fewest } znaki.
    [many] Wpisz co najmniej { $fewest } znaków.
   *[other] Wpisz co najmniej { $fewest } znaku.
}
problem-bad-name = Użyj tylko liter, cyfr oraz . _ -.
problem-bad-characters = Są tu znaki, których nie można użyć.
problem-taken = To jest już używane przez inne konto.
problem-not-an-address = To nie wygląda na adres e-mail.
problem-too-common = To hasło łatwo odgadnąć. Lepsze jest kilka niezwiązanych ze sobą słów.
problem-differs = To hasło różni się od wpisanego powyżej.
problem-wrong-password = To hasło nie pasuje.

## Wiadomości e-mail (tytuł jest też tematem: bez nazw, kodów i linków)

mail-greeting = Dzień dobry, { $name },
mail-about = Dotyczy konta { $account } w portalu { $portal }
mail-when = Kiedy
mail-asked = Kiedy poproszono
mail-where = Gdzie
mail-browser = Przeglądarka
mail-by = Kto
mail-by-machine = Osoba, która prowadzi serwer portalu
mail-method = Metoda
mail-name = Nazwa
mail-new-address = Nowy adres

mail-code-sign-in-title = Twój kod logowania
mail-code-sign-in = Wpisz ten kod w przeglądarce, w której się logujesz.
mail-code-proof-title = Twój kod do potwierdzenia zmiany
mail-code-proof = Wpisz ten kod w przeglądarce, w której wprowadzasz zmianę.
mail-code-enable-title = Twój kod do włączenia kodów e-mail
mail-code-enable = Wpisz ten kod w przeglądarce, w której włączasz kody e-mail. Od tej chwili taki kod może być Twoim drugim składnikiem.
mail-code-address-title = Potwierdź swój adres e-mail
mail-code-address = Wpisz ten kod w przeglądarce, w której podano ten adres. W ten sposób potwierdzisz, że należy do Ciebie.
mail-code-until = Kod działa jeden raz i wygasa { $when }.
mail-code-secret = Nikt z portalu { $portal } nigdy nie poprosi Cię o ten kod.
mail-code-doubt = Jeśli to nie Ty prosisz o ten kod, ktoś może znać Twoje hasło: zmień je.
mail-code-ignore = Jeśli to nie Ty prosisz o ten kod, zignoruj tę wiadomość: bez kodu nic się nie zmieni.

mail-link-until = Link działa jeden raz i wygasa { $when }. Zachowaj go dla siebie: kto go ma, może ustawić hasło.
mail-link-copy = Jeśli przycisk nie działa, otwórz ten adres:
mail-invitation-title = Twoje konto jest gotowe
mail-invitation = W portalu { $portal } utworzono dla Ciebie konto. Ustaw do niego hasło, a potem możesz się zalogować.
mail-invitation-after = Po zalogowaniu skonfiguruj drugi składnik w menu Edytuj moje dane › Logowanie. Dzięki niemu konto pozostanie Twoje, nawet jeśli ktoś pozna hasło.
mail-invitation-doubt = Jeśli nie spodziewasz się tej wiadomości, zapytaj osobę, która prowadzi portal, albo ją zignoruj.
mail-password-title = Ustaw nowe hasło
mail-password-text = Ktoś poprosił o nowe hasło do Twojego konta. Jeśli to Ty, ustaw je teraz.
mail-password-factor = Zmieni się tylko hasło: jeśli masz drugi składnik, podczas logowania nadal o niego poprosimy.
mail-password-doubt = Jeśli to nie Ty, nie musisz nic robić: stare hasło nadal działa.

mail-tried-title = Konto pocztowe działa
mail-test = To wiadomość testowa z portalu { $portal }. Skoro ją czytasz, portal może wysyłać pocztę.
mail-test-after = Nie musisz robić nic więcej.

mail-if-you = Jeśli to Ty, nie musisz nic robić.
mail-unless-browsers = Jeśli to nie Ty, ktoś może mieć dostęp do Twojego konta: wyloguj przeglądarki, których nie znasz, a potem zmień hasło.
mail-unless-password = Jeśli to nie Ty, ktoś zna Twoje hasło: zmień je.
mail-unless-locked-out = Jeśli to nie Ty, ktoś może mieć dostęp do Twojego konta: od razu powiadom administratora. Jeśli gdzieś nadal masz dostęp, wyloguj stamtąd przeglądarki, których nie znasz.
mail-unless-ask = Jeśli to nie Ty, od razu powiadom administratora.
mail-by-other = Zrobił to ktoś inny niż Ty. Jeśli Cię to dziwi, zapytaj administratora.
mail-not-me = To nie ja

mail-added-title = Dodano drugi składnik
mail-added = Od następnego logowania możemy o niego prosić.
mail-replaced-title = Zastąpiono drugi składnik
mail-replaced = Poprzedni nie jest już akceptowany.
mail-removed-title = Usunięto drugi składnik
mail-removed = Nie jest już akceptowany.
mail-removed-all-title = Usunięto Twój drugi składnik
mail-removed-all = Twoje konto nie ma już drugiego składnika: wystarcza do niego samo hasło. Skonfiguruj go ponownie w menu Edytuj moje dane › Logowanie.
mail-disabled-title = Wyłączono drugi składnik
mail-disabled = Zbyt wiele prób z rzędu się nie powiodło, więc już o niego nie prosimy. Administrator może usunąć go z Twojego konta.
mail-recovery-used-title = Użyto kodu odzyskiwania
mail-recovery-used = Jeden z Twoich kodów odzyskiwania zastąpił drugi składnik. Nie zadziała ponownie: skreśl go na wydruku.
mail-recovery-made-title = Utworzono nowe kody odzyskiwania
mail-recovery-made = Poprzednie kody odzyskiwania już nie działają: wyrzuć stary wydruk.
mail-password-changed-title = Zmieniono Twoje hasło
mail-password-changed = Poprzednie hasło już nie działa.
mail-email-title = Zmieniono Twój adres e-mail
mail-email = Od teraz wiadomości o Twoim koncie będą przychodzić na nowy adres.
mail-remembered-title = Zapamiętano przeglądarkę
mail-remembered = Przez pewien czas nie będziemy w niej prosić o drugi składnik.
mail-failed-title = Nieudane logowanie: błędny drugi składnik
mail-failed = Ktoś wpisał Twoje prawidłowe hasło, ale nie podał prawidłowego drugiego składnika, więc logowanie przerwano. Nikt nie uzyskał dostępu.
mail-clone-title = Może istnieć kopia Twojego klucza bezpieczeństwa
mail-clone = Klucz bezpieczeństwa podał liczbę, której już wcześniej użył, więc nie został zaakceptowany. Usuń go w menu Edytuj moje dane › Logowanie, użyj innej metody i powiadom administratora.
mail-closed-title = Twoje konto zostało dezaktywowane
mail-closed = Wylogowano Cię wszędzie i nikt nie może się już zalogować na to konto. Niczego nie usunięto.

# Logowanie jednokrotne i aplikacje: tytuły, potwierdzenia, zdarzenia, problemy, komunikaty.
providers-title = Logowanie
provider-remove-title = Usuń dostawcę { $name }
try-title = Wypróbuj dostawcę { $name }
unlink-title = Odłącz konto od dostawcy { $name }
applications-title = Aplikacje
application-new-title = Dodaj aplikację
application-remove-title = Usuń aplikację { $name }
rule-title = Ścieżka aplikacji { $name }
rule-remove-title = Usuń regułę dla { $path }
rule-remove-now = Wymagane teraz
rule-remove-then = Wymagane bez tej reguły
start-title = Twoje aplikacje
no-entry-title = Nie można otworzyć aplikacji { $name }
leave-title = Przechodzisz do: { $name }
sign-out-title = Wylogować się?
wanted-link = Aby połączyć konto z dostawcą { $name }, potwierdź, że to Ty.
wanted-unlink = Aby odłączyć konto od dostawcy { $name }, potwierdź, że to Ty.
wanted-provider-save = Aby zmienić logowanie przez dostawcę { $name }, potwierdź, że to Ty.
wanted-provider-remove = Aby usunąć dostawcę { $name } ze sposobów logowania, potwierdź, że to Ty.
wanted-application-save = Aby zmienić aplikację { $name }, potwierdź, że to Ty.
wanted-application-remove = Aby usunąć aplikację { $name }, potwierdź, że to Ty.
wanted-open = Aby otworzyć aplikację { $name }, potwierdź, że to Ty.
event-linked = Połączono konto z dostawcą logowania
event-unlinked = Odłączono konto od dostawcy logowania
problem-not-a-url = Wpisz adres taki jak https://wiki.example.org.
problem-https-needed = Musi zaczynać się od https://. Nie jest to konieczne tylko dla tego samego komputera.
problem-host-taken = Ten host należy do innej aplikacji albo do samego portalu.
problem-not-a-path = Wpisz ścieżkę taką jak /admin, bez znaku zapytania, kropek i kodów.
problem-not-a-number = Wpisz liczbę od 1 do { $most }.
problem-not-a-picture = Wybierz obraz PNG, JPEG lub WebP o rozmiarze do 64 kB.
problem-not-a-mapping = Każdy wiersz ma postać „wartość = grupa”, z nazwą istniejącej grupy.
problem-not-a-network = Wpisz sieci takie jak 10.0.0.0/8, rozdzielone spacjami.
problem-not-a-filter = Filtr musi być ujęty w nawiasy i zawierać {"{"}name{"}"}.
sso-unreachable = Dostawca { $name } nie odpowiedział. Spróbuj ponownie za chwilę albo zaloguj się inaczej.
sso-cancelled = Logowanie przez dostawcę { $name } zostało anulowane.
sso-stale = To logowanie przez dostawcę { $name } jest już nieważne: rozpoczęto je ponad dziesięć minut temu lub w innej przeglądarce albo zostało już wykorzystane. Zacznij od nowa.
sso-untrusted = To, co przesłał dostawca { $name }, nie dowodzi, kim jesteś. Jeśli to się powtórzy, powiadom administratora.
sso-unknown = Dostawca { $name } Cię rozpoznaje, ale żadne konto w tym portalu nie jest połączone z Twoim kontem u niego. Zaloguj się jak zwykle i połącz konto w menu Edytuj moje dane › Logowanie albo zapytaj administratora.
sso-not-linked = Istnieje już konto z Twoją nazwą lub adresem. Zaloguj się na nie jak zwykle, a potem połącz je z dostawcą { $name } w menu Edytuj moje dane › Logowanie.
sso-no-name = Dostawca { $name } nie przesłał nazwy, którą mogłoby mieć konto. Powiadom administratora.
sso-not-allowed = Nie możesz logować się przez dostawcę { $name }.
sso-no-ticket = Przeglądarka nie ma logowania Windows do tego portalu ({ $name }). Zaloguj się nazwą i hasłem.
sso-ntlm = Przeglądarka zaproponowała stary rodzaj logowania Windows, którego dostawca { $name } nie przyjmuje. Zaloguj się nazwą i hasłem.
notice-linked = Połączono konto z dostawcą { $name }. Od teraz możesz się przez niego logować.
notice-unlinked = Odłączono konto od dostawcy { $name }.
notice-linked-elsewhere = Osoba zalogowana u dostawcy { $name } ma tutaj inne konto. Niczego nie zmieniono.
notice-last-way-in = Bez tego połączenia nie można by się już zalogować na Twoje konto. Najpierw ustaw hasło lub połącz konto z innym dostawcą.
notice-provider-saved = Zapisano dostawcę { $name }.
notice-provider-removed = Usunięto dostawcę { $name }.
notice-application-saved = Zapisano aplikację { $name }.
notice-application-removed = Usunięto aplikację { $name }.

## Aplikacje

applications-lead = Portal stoi przed tymi aplikacjami i decyduje, kto może co otworzyć. Odwrotny serwer proxy pyta go przy każdym żądaniu.
applications-no-proxy = Żaden odwrotny serwer proxy nie jest jeszcze zaufany, więc portal nie wpuszcza nikogo do żadnej aplikacji. Ustaw { $setting } w konfiguracji na sieć, w której działa Twój serwer.
applications-none = Nie ma jeszcze aplikacji
applications-none-text = Dodaj wiki, system zgłoszeń lub panel z danymi: logowanie będzie się odbywać tutaj, a Ty wybierzesz, kto może je otworzyć i czy potrzebny jest do tego drugi składnik.
application-off = Wyłączona
application-rules = { $count ->
    [one] Inna reguła dla 1 ścieżki
    [few] Inne reguły dla { $count } ścieżek
    [many] Inne reguły dla { $count } ścieżek
   *[other] Inne reguły dla { $count } ścieżki
}
application-new-lead = Na początku do jej otwarcia potrzebne są dwa składniki. Po dodaniu możesz to zmienić, także dla poszczególnych ścieżek.
application-new-do = Dodaj
application-name-hint = Tak, jak widać ją na stronie głównej
application-address = Adres
application-address-hint = Na przykład https://wiki.example.org. Cały host musi należeć do tej aplikacji; ścieżka na hoście używanym też przez inne nie wystarczy.
application-sign-out = Adres wylogowania
application-sign-out-hint = Miejsce, w którym wylogowuje sama aplikacja. Kto wyloguje się z portalu, zobaczy link do niego.
application-enabled = Włączona
application-enabled-hint = Gdy jest wyłączona, nikt nie może jej otworzyć.
application-visits = Tylko wizyty podtrzymują zalogowanie
application-visits-hint = Dla stron, które same ciągle pytają o nowości: to, co robią ich skrypty, nie podtrzymuje wtedy zalogowania.
application-icon = Ikona
application-icon-now = Tak wygląda na stronie głównej.
application-icon-none = Nie ma jeszcze obrazu: zastępują go pierwsze litery nazwy.
application-icon-file = Obraz
application-icon-hint = PNG, JPEG lub WebP do 64 kB, najlepiej kwadratowy
application-icon-do = Zapisz ikonę
application-icon-remove = Usuń ikonę
application-portal-sign-out = Link do wylogowania
application-portal-sign-out-text = Skieruj na ten adres wylogowanie w samej aplikacji. Pojawi się tam pytanie, czy wylogować się także z portalu: kto tego nie zrobi, przy następnym kliknięciu znów wejdzie do aplikacji.
application-signed-out = Twoja sesja się zakończyła. Otwórz stronę ponownie, aby się zalogować.
application-refused = Tego nie można otworzyć.
application-remove-lost = Portal nie wpuści już do niej nikogo. Wymagania jej ścieżek i jej ikona zostaną usunięte.
application-remove-stays = Sama aplikacja pozostanie bez zmian, z całą zawartością.
rules-title = Ścieżki
rules-lead = Co trzeba potwierdzić, zanim ścieżka się otworzy. Jeśli pasuje kilka, liczy się najdłuższa.
rules-add = Dodaj ścieżkę
rule-need = Wymaga
rule-everything = Wszystko
rule-everything-else = Wszystko inne
rule-everybody = wszyscy
rule-only = tylko
rule-edit-named = Edytuj „{ $path }”
rule-path = Ścieżka
rule-path-hint = Na przykład /admin. Dotyczy też wszystkiego poniżej.
rule-path-taken = Dla tej ścieżki jest już reguła.
rule-minutes = Minuty
rule-minutes-range = Od 1 do { $most }
rule-groups = Grupy (bez zaznaczenia: wszyscy)
need-anyone = Nic: może otworzyć każdy
need-anyone-hint = Z logowaniem lub bez. Tylko sama aplikacja może komuś odmówić.
need-signed-in = Zalogowanie
need-signed-in-hint = Z drugim składnikiem tylko wtedy, gdy i tak jest wymagany.
need-two-factors = Dwa składniki
need-two-factors-hint = Kto zalogował się bez drugiego składnika, najpierw zostanie o niego poproszony.
need-fresh = { $minutes ->
    [one] Drugi składnik z ostatniej minuty
    [few] Drugi składnik z ostatnich { $minutes } minut
    [many] Drugi składnik z ostatnich { $minutes } minut
   *[other] Drugi składnik z ostatnich { $minutes } minuty
}
need-fresh-label = Niedawny drugi składnik
need-fresh-hint = Prosimy o niego ponownie, gdy minie podana niżej liczba minut.
start-none = Nie ma jeszcze nic do otwarcia
start-none-text = Tu pojawią się aplikacje, które możesz otwierać.
start-none-manager = Tu pojawią się aplikacje, które można otwierać. Na razie nie ma żadnej dla Ciebie.
start-set-up = Skonfiguruj aplikacje
no-entry-not-allowed = Logowanie się udało, ale mogą to otworzyć tylko członkowie określonych grup, a Twoje konto nie należy do żadnej z nich.
no-entry-not-allowed-do = Jeśli tego potrzebujesz, zapytaj administratora.
no-entry-no-method = Logowanie się udało, ale tutaj potrzebny jest drugi składnik, a na Twoim koncie nie ma takiego, o który można poprosić.
no-entry-no-method-do = Najpierw go dodaj, a potem spróbuj ponownie.
no-entry-add = Dodaj drugi składnik
leave-text = To chwilę potrwa. Jeśli nic się nie dzieje, przejdź dalej ręcznie.
sign-out-text = Ta przeglądarka jest zalogowana w portalu { $portal }.
sign-out-stay = Nie wylogowuj

## Dostawcy logowania

sign-in-with = Zaloguj się przez { $name }
sign-in-also-out = Możesz wylogować się również z tych miejsc

login-sso = Logowanie jednokrotne
login-sso-since = Połączono { $when }
login-sso-none = Niepołączone
login-sso-link = Połącz z dostawcą { $name }
login-sso-unlink = Odłącz

link-lead = Wpisz nazwę i hasło, których tam używasz. Hasło zobaczy tylko katalog i nie zostanie ono zapisane.
link-do = Połącz

unlink-text = Logowanie tutaj przez dostawcę { $name } nie będzie już możliwe, a Twoje pozostałe przeglądarki zalogowane w ten sposób zostaną wylogowane. Konto tutaj pozostanie, tak samo jak konto u dostawcy.
unlink-known = Konto u dostawcy: { $subject }
unlink-do = Odłącz konto

providers-lead = Kto oprócz hasła może poświadczać tożsamość. Strona logowania pokazuje przyciski w tej kolejności.
providers-password = Nazwa i hasło
providers-password-text = Zawsze dostępne: kto ma hasło, może się nim logować niezależnie od ustawień poniżej.
providers-off = Wyłączony
providers-unknown = Nieznane osoby
providers-linked = Połączone konta
providers-try = Wypróbuj
providers-up = Przenieś wyżej
providers-up-named = Przenieś wyżej: { $name }
providers-add = Dodaj dostawcę
providers-add-do = Dodaj
providers-add-named = Dodaj: { $kind }
providers-need-keytab = Portal potrzebuje najpierw pliku keytab. Ustaw { $setting } w jego konfiguracji i uruchom go ponownie.
providers-need-header = Portal musi najpierw znać serwer proxy i jego nagłówki. Ustaw { $setting } w jego konfiguracji i uruchom go ponownie.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Logowanie Windows (Kerberos)
provider-kind-ldap = Katalog (LDAP, Active Directory)
provider-kind-header = Nagłówek odwrotnego serwera proxy
provider-what-openid = Logowanie odbywa się tam i kończy powrotem tutaj: Microsoft Entra ID, Google, Keycloak i inni.
provider-what-kerberos = Kto jest zalogowany do Windows w Twojej domenie, nie wpisuje tu hasła.
provider-what-ldap = Nazwę i hasło sprawdza Twój katalog. Nie ma przycisku: dane wpisuje się jak zawsze na stronie logowania.
provider-what-header = Odwrotny serwer proxy przed portalem ustalił, kto się loguje, i podaje to w nagłówku.

provider-asks-always = Prosimy zawsze
provider-asks-trust = Prosimy, chyba że dostawca go potwierdził
provider-asks-never = Prosimy tylko tam, gdzie jest wymagany
provider-unknown-refuse = Nie są wpuszczane
provider-unknown-create = Otrzymują konto

provider-new-title = Nowy dostawca: { $kind }
provider-edit-title = Edytuj dostawcę { $name }
provider-called = Nazwa
provider-name-hint = Na przycisku: „Zaloguj się przez …”
provider-name-directory-hint = Tak, jak widać ją w menu Edytuj moje dane › Logowanie
provider-name-taken = Inny dostawca ma już tę nazwę.
provider-enabled = Włączony
provider-enabled-hint = Gdy jest wyłączony, nikt się przez niego nie zaloguje, a kto się tak zalogował, zostaje wylogowany. Połączenia z kontami pozostają.

provider-reached = Jak się z nim połączyć
provider-configured = To jest ustawione w konfiguracji portalu i tylko tam można to zmienić.
provider-redirect = Adres przekierowania
provider-redirect-hint = Wpisz go u dostawcy tam, gdzie rejestrujesz portal jako aplikację internetową. Inne nazwy: redirect URI, callback URL, reply URL.
provider-redirect-later = Dostawca musi znać adres, na który odsyła po logowaniu. Znajdziesz go na tej stronie po zapisaniu dostawcy.
provider-issuer = Wystawca (issuer)
provider-issuer-hint = Resztę odczytamy stamtąd. Entra ID: https://login.microsoftonline.com/IDENTYFIKATOR-DZIERŻAWY/v2.0
provider-client-id = Identyfikator klienta (client ID)
provider-client-id-hint = Otrzymasz go, rejestrując portal u dostawcy. W Entra ID to identyfikator aplikacji.
provider-client-secret = Klucz tajny klienta (client secret)
provider-secret-again = Dla innego wystawcy lub klienta wpisz klucz tajny jeszcze raz.
provider-scopes = Zakresy (scopes)
provider-scopes-hint = Oprócz openid, rozdzielone spacjami; zwykle profile email
provider-principal = Nazwa główna usługi (SPN)
provider-principal-hint = Domena musi znać tę nazwę (setspn), a plik keytab musi zawierać jej klucz.
provider-realms = Obszary (realms)
provider-realms-hint = Obszary, z których można się logować, na przykład CORP.TWOJA-DOMENA.ORG; kilka rozdziel spacjami
provider-networks = Sieci
provider-networks-hint = Przeglądarki w tych sieciach są pytane po cichu, bez kliknięcia: 10.0.0.0/8 192.168.7.0/24. Wszystkie inne widzą tylko przycisk, ponieważ przeglądarki spoza domeny mogłyby pokazać okno z prośbą o nazwę i hasło.
provider-url = Serwer
provider-url-hint = Na przykład ldaps://dc1.twoja-domena.org
provider-url-wrong = Wpisz adres taki jak ldaps://dc1.twoja-domena.org.
provider-url-plain = Bez TLS pytamy tylko katalog na tym samym komputerze. Użyj ldaps:// lub STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Dla adresów ldap://: połączenie jest szyfrowane, zanim cokolwiek zostanie przesłane. Przy ldaps:// jest szyfrowane od początku.
provider-bind = Konto do wyszukiwania
provider-bind-hint = Jego DN; wystarczy prawo odczytu. Puste, jeśli katalog może przeszukiwać każdy.
provider-bind-password = Hasło tego konta
provider-base = Szukaj poniżej
provider-base-hint = Na przykład ou=people,dc=twoja-domena,dc=org
provider-filter = Filtr
provider-filter-hint = {"{"}name{"}"} to wpisana nazwa. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Nazwy atrybutów
provider-subject = Atrybut, który się nie zmienia
provider-subject-hint = Według niego łączone są konta: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Wyświetlana nazwa
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = O co prosić po takim logowaniu
provider-always = Zawsze proś o drugi składnik
provider-always-hint = Tak jak po haśle.
provider-trust = Proś, chyba że dostawca go potwierdził
provider-trust-hint = Musi podać metodę lub poziom, które się liczą.
provider-never = Nigdy nie proś, z wyjątkiem kont, dla których jest wymagany
provider-never-hint = Kto wejdzie tam, wejdzie i tutaj.
provider-amr = Metody, które się liczą (amr)
provider-amr-hint = Wystarczy jedna z nich, na przykład mfa, otp lub hwk. Rozdziel spacjami.
provider-acr = Poziomy, które się liczą (acr)
provider-acr-hint = Dla dostawców, którzy zamiast tego podają poziom, na przykład Keycloak. Wystarczy jeden.
provider-max-age = Jak dawno mogło tam nastąpić logowanie
provider-max-age-hint = W minutach. Jeśli minęło więcej, dostawca ma wymagać ponownego logowania; jeśli nie podaje, kiedy ono nastąpiło, nikt się przez niego nie zaloguje. Puste: bez ograniczeń.

provider-people = Osoby, których nikt tu nie zna
provider-refuse = Nie wpuszczaj
provider-refuse-hint = Konto tworzy się w sekcji Użytkownicy i grupy, a właściciel łączy je w menu Edytuj moje dane › Logowanie.
provider-create = Utwórz dla nich konto
provider-create-hint = Z otrzymaną nazwą i adresem. Istniejące konto o tej nazwie nigdy nie zostanie przekazane: łączy je właściciel.
provider-believes = Adresy, które przesyła, uznawaj za potwierdzone
provider-believes-hint = Tylko jeśli je sprawdza: będą tam wysyłane kody i linki do nowych haseł.
provider-groups-claim = Oświadczenie (claim) z grupami
provider-groups-claim-hint = Zwykle groups lub roles
provider-group-base = Szukaj grup poniżej
provider-group-base-hint = Na przykład ou=groups,dc=twoja-domena,dc=org. Puste: grup się nie wyszukuje.
provider-group-filter = Filtr grup
provider-group-filter-hint = {"{"}dn{"}"} to wpis danej osoby. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = Filtr musi być ujęty w nawiasy i zawierać {"{"}dn{"}"}.
provider-groups = Co decyduje o członkostwie
provider-groups-hint = Po jednym w wierszu: otrzymana wartość = grupa tutaj. Odtąd dostawca zarządza członkami tych grup: przy każdym logowaniu dodaje do nich lub z nich usuwa.
provider-groups-here = Grupy tutaj: { $names }
provider-groups-none = Nie ma tu grup, do których mógłby dodawać.

provider-remove-linked = { $count ->
    [0] Żadne konto nie jest z nim połączone.
    [one] Połączone jest z nim 1 konto. Połączenie zniknie, konto pozostanie.
    [few] Połączone są z nim { $count } konta. Połączenia znikną, konta pozostaną.
    [many] Połączonych jest z nim { $count } kont. Połączenia znikną, konta pozostaną.
   *[other] Połączone jest z nim { $count } konta. Połączenia znikną, konta pozostaną.
}
provider-remove-off = Kto zalogował się przez niego, zostanie wylogowany. Aby zachować połączenia, zamiast tego go wyłącz.
provider-remove-stranded = { $count ->
    [one] Na to konto nie będzie już można się zalogować:
    [few] Na te konta nie będzie już można się zalogować:
    [many] Na te konta nie będzie już można się zalogować:
   *[other] Na te konta nie będzie już można się zalogować:
}
provider-remove-stranded-cut = Wymieniono dziesięć; może być ich więcej.
provider-remove-stranded-do = Najpierw wyślij tym osobom link do ustawienia hasła w sekcji Użytkownicy i grupy.
provider-remove-do = Usuń dostawcę

try-lead = Zapytamy katalog i pokażemy jego odpowiedź. Nikt nie zostanie zalogowany i nic nie zostanie zapisane.
tried-lead = Nikogo nie zalogowano i niczego nie zapisano.
tried-sign-in = Konto { $name } zostałoby zalogowane.
tried-create = Konto { $name } zostałoby utworzone i zalogowane.
tried-nobody = Nikt nie zostałby zalogowany.
tried-read = Strona logowania pokazałaby:
tried-second-factor = Poprosilibyśmy o drugi składnik, tak jak po haśle.
tried-spared = Zgodnie z jego regułą nie poprosilibyśmy o drugi składnik.
tried-detail = Co poszło nie tak
tried-arrived = Co otrzymano
tried-arrived-none = Nic.
tried-again = Wypróbuj ponownie
tried-settings = Zmień ustawienia dostawcy

## Wiadomości e-mail o połączeniach z dostawcami
mail-linked-title = Połączono Twoje konto z dostawcą logowania
mail-linked = Od teraz osoba, która zaloguje się tam jako Ty, może zalogować się też tutaj.
mail-unlinked-title = Odłączono Twoje konto od dostawcy logowania
mail-unlinked = Nikt nie może już zalogować się w ten sposób na Twoje konto.
mail-provider = Dostawca
mail-unless-unlink = Jeśli zrobił to ktoś inny, odłącz konto w menu Edytuj moje dane › Logowanie i wyloguj wszystkie pozostałe przeglądarki.

## Pomoc

help = Pomoc
help-contents = Spis treści
help-here = Jesteś tutaj
help-people = Dla wszystkich
help-managers = Pomaganie innym
help-administrators = Konfiguracja portalu
help-note = Uwaga
help-hint = Wskazówka
help-important = Ważne
help-search = Szukaj w pomocy
help-found-title = Znalezione w pomocy
help-found = { $count ->
    [one] Znaleziono w 1 miejscu
    [few] Znaleziono w { $count } miejscach
    [many] Znaleziono w { $count } miejscach
   *[other] Znaleziono w { $count } miejsca
}
help-found-none = Nie znaleziono nic dla „{ $query }”
help-found-none-do = Wpisz mniej słów lub inne słowa albo przejrzyj spis treści.
help-pdf = Pobierz pomoc jako PDF
help-pdf-page = Ta strona
help-pdf-all = Cała pomoc
help-pdf-making = Tworzenie pliku PDF…
help-pdf-loading = Pobieranie pliku PDF…
help-pdf-done = Plik PDF został pobrany.
help-pdf-cancelled = Anulowano. Niczego nie pobrano.
help-pdf-failed = Nie udało się utworzyć pliku PDF. Spróbuj ponownie za chwilę.
# Między nazwami na liście; spacja jest jego częścią.
list-separator = ,{ " " }
list-more = { $names } i jeszcze { $count }
list-unfold = Pokaż jeszcze { $count }
count-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
count-characters = { $count ->
    [one] 1 znak
    [few] { $count } znaki
    [many] { $count } znaków
   *[other] { $count } znaku
}

## Ustawienia › Wygląd portalu

appearance-title = Wygląd portalu
appearance-lead = Jak portal prezentuje się na swoich stronach, w wiadomościach e-mail i w plikach PDF.
appearance-name = Nazwa
appearance-name-hint = Na każdej stronie i w aplikacjach uwierzytelniających. Aplikacje skonfigurowane wcześniej zachowają starą.
appearance-colour = Kolor akcentu
appearance-colour-hint = Kolor przycisków i linków, na przykład #2c55b8. Puste: własny kolor portalu.
appearance-contact = Do kogo zadzwonić
appearance-contact-hint = Imię i nazwisko lub dział oraz numer telefonu. Widać je w pomocy i wszędzie tam, gdzie ktoś nie może przejść dalej.
appearance-preview = Podgląd
appearance-sample-link = Link
appearance-contrast-good = Tekst w tym kolorze jest czytelny: kontrast { $ratio } do 1.
appearance-contrast-bad = Za jasny dla tekstu: kontrast { $ratio } do 1, a potrzeba 5,2.
appearance-logo = Logo
appearance-logo-now = Tak wygląda obok nazwy.
appearance-logo-none = Nie ma jeszcze logo: obok nazwy widać własne logo portalu.
appearance-logo-do = Zapisz logo
appearance-logo-remove = Usuń logo
wanted-appearance = Aby zmienić wygląd portalu, potwierdź, że to Ty.
notice-appearance-saved = Zapisano. Tak wygląda teraz portal.
problem-not-a-colour = Kolor to znak # i sześć znaków: cyfry od 0 do 9 lub litery od a do f.
problem-too-light = Tekst w tym kolorze byłby nieczytelny na białym tle: kontrast jest mniejszy niż 5,2 do 1. Wybierz ciemniejszy kolor.
whom-to-call = Zadzwoń: { $contact }

## Pierwsze logowanie

welcome-title = Witaj, { $name }
welcome-lead = { $portal } to drzwi do Twoich aplikacji. Na to warto poświęcić minutę:
welcome-factor = Skonfiguruj drugi składnik
welcome-factor-text = Konto pozostanie Twoje, nawet jeśli ktoś pozna hasło.
welcome-email = Potwierdź adres e-mail
welcome-email-text = Dzięki temu dotrą do Ciebie ostrzeżenia i linki do ustawienia nowego hasła.
welcome-help = Przeczytaj, jak to działa
welcome-help-text = O co i kiedy prosimy oraz co zrobić po utracie telefonu.
welcome-done = Nie pokazuj więcej

sheet-pdf = Zapisz jako PDF
deadline-soon = Za dwie minuty ta czynność się zakończy, a wpisane dane przepadną.
deadline-more = Potrzebuję więcej czasu
offline = Nie masz połączenia z siecią. To, co jest wpisane, nie przepadnie: kontynuuj, gdy połączenie wróci.
