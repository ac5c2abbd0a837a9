# Sourced by run and test. install_packages USE...: installs the Debian packages of cmake/packages
# that are for one of the uses and are missing. Needs no network where none is.
install_packages() {
  local uses=" $* " missing=() package use rest
  while read -r package use rest; do
    [[ -z ${package} || ${package} == \#* || ${uses} != *" ${use} "* ]] && continue
    if ! dpkg-query -W -f='${db:Status-Status}\n' "${package}" 2>/dev/null | grep -qx installed; then
      missing+=("${package}")
    fi
  done < cmake/packages
  if [[ ${#missing[@]} -eq 0 ]]; then
    return
  fi
  echo "Installing Debian packages: ${missing[*]}"
  local as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    if ! sudo -n true 2> /dev/null; then
      echo "error: packages are missing and this user may not install them. As root, run:" >&2
      echo "  apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo -n)
  fi
  # A list of packages that is fresh enough makes the update unnecessary; try without it first.
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
                 apt-get install -y -q --no-install-recommends "${missing[@]}")
  if ! "${install[@]}" > "${log}" 2>&1; then
    "${as_root[@]}" apt-get update -q > "${log}" 2>&1 || true
    if ! "${install[@]}" > "${log}" 2>&1; then
      tail -n 20 "${log}" >&2
      echo "error: apt-get could not install: ${missing[*]} (whole log: ${log})" >&2
      return 1
    fi
  fi
}
