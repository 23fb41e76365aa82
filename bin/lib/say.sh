# Sentences for whoever runs a command: in Danish where the terminal speaks Danish, else in English.

say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    da*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
  esac
}

stop() {
  say "$1" "$2" >&2
  exit 1
}
