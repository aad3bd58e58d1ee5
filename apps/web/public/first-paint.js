// Runs before the first paint, so that a dark screen never flashes white and Arabic never starts on the wrong side.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("suar.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const locale = localStorage.getItem("suar.locale");
    if (locale && ["en", "id", "ar", "km"].includes(locale)) {
      root.lang = locale;
      root.dir = locale === "ar" ? "rtl" : "ltr";
    }
  } catch {
    // Storage is switched off: the system's theme and the browser's language are used.
  }
})();
