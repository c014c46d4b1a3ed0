// Where do phones find this page? Its own address, or the computer's on the local network where it was opened on the computer itself.
import { useEffect, useState } from 'preact/hooks';
import { addressHere } from '../../app/remote/address.ts';

export function useAddress(): string {
  const [address, setAddress] = useState(`${location.origin}${location.pathname}`);
  useEffect(() => void addressHere().then((found) => found && setAddress(found)), []);
  return address;
}
