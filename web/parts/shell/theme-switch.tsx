import { Monitor, Moon, Sun } from 'lucide-react';
import { Segmented } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { type Tema, useTema } from '../tema.ts';
import { teks } from './teks.ts';

const CHOICES: readonly { value: Tema; label: string; icon: React.ReactNode }[] = [
  { value: 'sistem', label: teks.temaSistem, icon: <Monitor size={18} aria-hidden /> },
  { value: 'terang', label: teks.temaTerang, icon: <Sun size={18} aria-hidden /> },
  { value: 'gelap', label: teks.temaGelap, icon: <Moon size={18} aria-hidden /> },
];

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const [tema, setTema] = useTema();
  return (
    <Field label={teks.tema} group>
      <Segmented options={CHOICES} value={tema} onChange={setTema} layout="tumpuk" />
    </Field>
  );
}
